import { report } from '../report';
import type { Rule } from '../rule';

export const commaBetweenMarks: Rule = {
  id: 'punctuation/comma-between-marks',
  severity: 'info',
  title: { en: '、 between quoted words or titles', zh: '并列的引号或书名号之间用顿号' },
  reason: {
    en: 'Words in quotation marks or title marks that stand side by side usually take no 、 between them.',
    zh: '标有引号或书名号的并列成分之间通常不用顿号。',
  },
  source: 'GB/T 15834—2011, 4.5.3.5',
  example: {
    fires: '县里推出“邻里食堂”、“夜间门诊”两项服务。',
    quiet: '县里推出“邻里食堂”“夜间门诊”两项服务。',
  },
  fixable: true,
  // A habit rather than a slip: one diagnostic for the whole article.
  find: (draft) => {
    const [first, ...others] = report(
      draft,
      /(?<=[”’」』])、(?=[“‘「『])|(?<=》)、(?=《)/g,
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

export const commaBeforeEtc: Rule = {
  id: 'punctuation/comma-before-etc',
  severity: 'warning',
  title: { en: '、 before 等', zh: '“等”前用顿号' },
  reason: {
    en: '等 closes a list and is no item of it, so no 、 stands before it.',
    zh: '“等”收束列举，不是并列成分，前面不用顿号。',
  },
  source: 'GB/T 15834—2011, 4.5',
  example: { fires: '合作社种了西瓜、甜瓜、等水果。', quiet: '合作社种了西瓜、甜瓜等水果。' },
  fixable: true,
  find: (draft) =>
    report(
      draft,
      /、等(?![待级候距同额式价高闲])/g,
      () => ({ en: 'no 、 before 等', zh: '“等”前不用顿号' }),
      () => '等',
    ),
};

export const adjacentApproximation: Rule = {
  id: 'punctuation/comma-in-approximation',
  severity: 'info',
  title: { en: '、 inside an approximate number', zh: '表概数的相邻数字间用顿号' },
  reason: {
    en: 'Two neighbouring digits that mean "about so many" take no 、 between them: 三四天.',
    zh: '相邻两个数字连用表示概数时，中间不用顿号：三四天。',
  },
  source: 'GB/T 15834—2011, 4.5.3.4; GB/T 15835—2011, 5.2.1',
  example: { fires: '老人走了三、四里路才到镇上。', quiet: '老人走了三四里路才到镇上。' },
  fixable: true,
  find: (draft) =>
    report(
      draft,
      /(?<![第一二三四五六七八九十百千、])(?:一、[两二]|两、三|二、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)(?=十?[天岁里斤元步]|分钟|个?小时|百[米里斤元])/g,
      ([found]) => ({ en: `${found}: no 、 in it`, zh: `概数“${found}”中不用顿号` }),
      ([found]) => found.replace('、', ''),
    ),
};
