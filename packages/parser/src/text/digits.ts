const FULL_WIDTH = /[０-９]/g;

/** Full-width digits (１２) as ASCII ones; the result is as long as the text, so offsets stay right. */
export function foldDigits(text: string): string {
  return text.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
