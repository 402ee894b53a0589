/**
 * Wire services and outlets that open a report with their own name (新华社北京5月10日电). Patterns, sorted.
 * Source: the openings of the services' own reports.
 */
export const AGENCIES: readonly string[] = [
  '中[国國]新[闻聞][社网網]',
  '中央社',
  '中新[社网網]',
  '人民日报',
  '人民网',
  '共同社',
  '塔斯社',
  '央广网',
  '央视新闻',
  '央视网',
  '彭博社',
  '新[华華][社网網]',
  '朝中社',
  '本[台报報社站网]',
  '法新社',
  '环球网',
  '美联社',
  '路透社',
  '韩联社',
  '香港中通社',
];

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
