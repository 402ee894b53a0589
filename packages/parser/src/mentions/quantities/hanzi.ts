const DIGITS = new Map(Array.from('零一二三四五六七八九', (char, value) => [char, value]));
for (const [char, value] of [
  ['〇', 0],
  ['两', 2],
] as const) {
  DIGITS.set(char, value);
}

/** The magnitudes: 十 to 千 multiply a digit, 万 and above what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** The value of one Chinese digit, or null. */
export function digitOf(char: string | undefined): number | null {
  return char === undefined ? null : (DIGITS.get(char) ?? null);
}

/**
 * The value of a number written in Chinese characters (三千二百亿, 一百二, 二〇二三), or null where the characters
 * make no number. 几 and 数 count as `several`.
 */
export function evaluateHanzi(run: string, several: number): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 0;
  let lastLarge = 0;
  for (const char of run) {
    const magnitude = MAGNITUDES.get(char);
    if (magnitude === undefined) {
      const value: number | null = char === '几' || char === '数' ? several : digitOf(char);
      if (value === null || (digit !== null && digit !== 0)) return null;
      digit = value;
      continue;
    }
    if (magnitude < 1e4) {
      section += magnitude === 20 || magnitude === 30 ? magnitude : (digit ?? 1) * magnitude;
    } else {
      const below: number = section + (digit ?? 0);
      // 三万亿 multiplies the whole; 两亿三千万 only what stands behind 亿.
      if (total > 0 && magnitude > lastLarge) total = (total + below) * magnitude;
      else total += (below || 1) * magnitude;
      section = 0;
      lastLarge = magnitude;
    }
    digit = null;
    last = magnitude;
  }
  // 一百二 is 120 and 三万五 is 35000, but 一百零二 is 102.
  const short = last >= 100 && MAGNITUDES.has(run.charAt(run.length - 2));
  return total + section + (digit ?? 0) * (short ? last / 10 : 1);
}
