import type { DescribedRule } from '@wenmai/parser/rules';
import type { Levels } from '../../check/levels';
import type { Lang } from '../../lang';
import { pad } from '../width';
import { SEVERITY_NAMES } from './severities';

/** The rules that are checked by, with their severities, and whether `--fix` can correct what they find. */
export function listRules(rules: readonly DescribedRule[], levels: Levels, lang: Lang): string {
  return rules
    .flatMap(({ id, title, fixable }) => {
      const severity = levels[id];
      if (severity === undefined) return [];
      return `${pad(id, 36)} ${pad(SEVERITY_NAMES[lang][severity], 8)} ${pad(fixable ? '--fix' : '', 6)} ${title[lang]}\n`;
    })
    .join('');
}
