/**
 * How names of news outlets end. Sorted. Used to tell an outlet from a person or a
 * headline where nothing labels it.
 */
export const OUTLET_ENDINGS: readonly string[] = [
  '之家',
  '传媒',
  '傳媒',
  '卫视',
  '周刊',
  '在线',
  '報',
  '客户端',
  '报',
  '政务',
  '新媒体',
  '新聞',
  '新闻',
  '杂志',
  '电台',
  '电视台',
  '社',
  '網',
  '网',
  '融媒',
  '观察',
  '财经',
  '资讯',
  '频道',
];
