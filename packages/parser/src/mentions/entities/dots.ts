/** The dots between the parts of a name. */
export const DOTS = /[·•\u30fb‧･●]/;

/** What a text has that holds names with dots, or with hyphens for dots (德肖恩-马洛里); most have neither and are spared the search. */
export const DOTS_OR_HYPHENS = /[·•\u30fb‧･●]|[\u4e00-\u9fff]-[\u4e00-\u9fff]/;
