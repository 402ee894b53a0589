/**
 * How names of news outlets end. Patterns, sorted. Used to tell an outlet from a person or a
 * headline where nothing labels it.
 */
export const OUTLET_ENDINGS: readonly string[] = [
  '[传傳]媒',
  '(?<![通预喜捷汇举])[报報]',
  '[网網]',
  '中文',
  '之家',
  '卫视',
  '周刊',
  '在线',
  '客户端',
  '政务',
  '新[闻聞]',
  '新媒体',
  '杂志',
  '电视?台',
  '社',
  '融媒',
  '观察',
  '财经',
  '资讯',
  '频道',
];
