import { report } from '../report';
import type { Rule } from '../rule';

const BETWEEN_MARKS = {
  regex: /(?<=[”’」』])、(?=[“‘「『])|(?<=》)、(?=《)/g,
  needs: ['”、', '’、', '」、', '』、', '》、'],
};

export const commaBetweenMarks: Rule = {
  id: 'punctuation/comma-between-marks',
  severity: 'info',
  fixable: true,
  // A habit rather than a slip: one diagnostic for the whole article.
  find: (draft) => {
    const [first, ...others] = report(
      draft,
      BETWEEN_MARKS,
      () => ({ en: '、 may go', zh: '顿号可删' }),
      () => '',
    );
    if (first === undefined) return [];
    const count = others.length + 1;
    return [
      {
        span: first.span,
        message: {
          en: `${count} × 、 between quoted words or titles`,
          zh: `并列的引号或书名号之间有${count}处顿号`,
        },
        related: others.slice(0, 9),
        fix: { span: first.span, text: '', also: others.map(({ span }) => ({ span, text: '' })) },
      },
    ];
  },
};

const BEFORE_ETC = { regex: /、等(?![待级候距同额式价高闲])/g, needs: ['、等'] };

export const commaBeforeEtc: Rule = {
  id: 'punctuation/comma-before-etc',
  severity: 'warning',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      BEFORE_ETC,
      () => ({ en: 'no 、 before 等', zh: '“等”前不用顿号' }),
      () => '等',
    ),
};

const APPROXIMATION = {
  regex:
    /(?<![第一二三四五六七八九十百千、])(?:一、[两二]|两、三|二、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)(?=十?[天岁里斤元步]|分钟|个?小时|百[米里斤元])/g,
  needs: ['、两', '、二', '、三', '、四', '、五', '、六', '、七', '、八', '、九'],
};

export const adjacentApproximation: Rule = {
  id: 'punctuation/comma-in-approximation',
  severity: 'info',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      APPROXIMATION,
      ([found]) => ({ en: `${found}: no 、 in it`, zh: `概数“${found}”中不用顿号` }),
      ([found]) => found.replace('、', ''),
    ),
};
