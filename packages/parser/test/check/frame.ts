/** The article around a paragraph that is checked alone; what has several lines is an article itself. */
export function articleAround(passage: string): string {
  if (passage.includes('\n')) return passage;
  return `临江县一周要闻

2031-05-10 08:00 来源：临江日报

本周全县各项工作平稳有序，群众生活安定。

${passage}

记者：周文
编辑：何青`;
}
