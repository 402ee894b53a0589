/** Words for a time that is somewhere near and cannot be told. 目前, 截至发稿时, 当时 and 随后 say nothing of when it is, and are none. The guards are characters that make other words of them. */
export const VAGUE_TIMES: readonly {
  readonly text: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}[] = [
  { text: '不久前' },
  { text: '前不久' },
  { text: '前几天' },
  { text: '前几日' },
  { text: '前些天' },
  { text: '前些日子' },
  { text: '前段时间' },
  { text: '多年来', notAfter: '十百千0123456789' },
  { text: '数年来' },
  { text: '日前', notAfter: '0123456789一二三四五六七八九十几数多生节假工昨今明当' },
  { text: '岁末年初' },
  { text: '早些时候' },
  { text: '近些年' },
  { text: '近几年' },
  { text: '近几年来' },
  { text: '近几天' },
  { text: '近几日' },
  { text: '近年', notAfter: '附接' },
  { text: '近年来', notAfter: '附接' },
  { text: '近日', notAfter: '附接', notBefore: '本' },
  { text: '近日来' },
  { text: '近期', notAfter: '附' },
  { text: '近来', notAfter: '附' },
  { text: '近段时间' },
  { text: '这几天' },
  { text: '这几年' },
  { text: '这两天' },
  { text: '连日' },
  { text: '连日来' },
  { text: '连日以来' },
  { text: '报告期内' },
];
