/** The dots between the parts of a name; most texts have none and are spared the search. */
export const DOTS = /[·•\u30fb‧･●]/;
