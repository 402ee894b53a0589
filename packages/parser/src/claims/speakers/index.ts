import type { Entities } from '../../mentions/entities';
import type { QuotedWords } from '../../mentions/quotations';
import type { Quotation } from '../../model';
import type { Reading } from '../../reading';

/** What each pair of marks holds, and who said it where that can be told. */
export function attributeQuotations(
  _reading: Reading,
  _quoted: readonly QuotedWords[],
  _entities: Entities,
): readonly Quotation[] {
  return [];
}
