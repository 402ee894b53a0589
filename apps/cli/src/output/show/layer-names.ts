/** What can be shown on top of the text. Where two meet, the later one's colour shows. */
export const LAYERS = [
  'quotations',
  'statistics',
  'quantities',
  'times',
  'places',
  'organizations',
  'people',
] as const;

export type Layer = (typeof LAYERS)[number];
