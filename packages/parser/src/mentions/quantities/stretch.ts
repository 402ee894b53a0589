/** The stretch of an article that a quantity may be read from: `[from, end)` of the text. */
export interface Stretch {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly end: number;
}
