import { CAPTION_RULES } from '../lexicon/structure';
import { CAPTION, kindsIn } from '../text/kinds';

/** The name of the rule by which a line is a caption, or null. For short lines only. */
export function captionRule(line: string, kinds = kindsIn(line)): string | null {
  if (!(kinds & CAPTION)) return null;
  const last = line.charAt(line.length - (line.endsWith('。') ? 2 : 1));
  const rule = CAPTION_RULES.find(({ ends, regex }) => (ends?.includes(last) ?? true) && regex.test(line));
  return rule?.rule ?? null;
}

/** 冰洞。: a short phrase with a stop, which is a caption where there are others, and elsewhere a sentence. */
export function isShortCaption(line: string): boolean {
  return /^[^\s，。：！？；“”\d]{1,4}。$/.test(line);
}
