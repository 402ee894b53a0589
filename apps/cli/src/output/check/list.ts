import type { DescribedRule } from '@wenmai/parser/rules';
import type { Levels } from '../../check/levels';
import type { Lang } from '../../lang';
import { pad } from '../width';

/** The rules that are checked by, with their severities. */
export function listRules(rules: readonly DescribedRule[], levels: Levels, lang: Lang): string {
  return rules
    .filter(({ id }) => levels[id] !== undefined)
    .map(({ id, title, fixable }) => {
      const mark = fixable ? '*' : ' ';
      return `${pad(id, 36)} ${pad(levels[id] ?? '', 8)} ${mark} ${title[lang]}\n`;
    })
    .join('');
}
