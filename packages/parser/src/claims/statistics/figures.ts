import type { Figure, Quantity } from '../../model';

const DIMENSIONLESS: ReadonlySet<string> = new Set(['%', '‰', 'pp', 'x']);
const ARABIC = /[-−]?\d[\d,]*(?:\.\d+)?/;

/**
 * The number of a quantity as a claim gives it: as written (12.3 亿元), but shares, points and multiples by their code
 * (百分之五 is 5 %). Null for what has no single value.
 */
export function figureOf(quantity: Quantity, folded: string): Figure | null {
  const { span, unit, value } = quantity;
  if (value === null) return null;
  if (unit.code !== null && DIMENSIONLESS.has(unit.code)) return { value, unit: unit.code, span };
  const written = folded.slice(span.start, span.end);
  const digits = ARABIC.exec(written);
  // 1亿2000万 has no magnitude of its own behind the digits; neither have Chinese numerals.
  const plain = digits !== null && !/\d[百千万亿]\d/.test(written);
  return {
    value: plain ? Number(digits[0].replaceAll(',', '').replace('−', '-')) : value,
    unit: unit.text,
    span,
  };
}
