import type { Quantity } from '../../src/model';

/** A quantity as the table of test/tables/quantities.tsv writes it. */
export function showQuantity(quantity: Quantity): string {
  const { value, lower, upper, unit, of, modifier } = quantity;
  const number = value ?? `${lower}..${upper}`;
  const parts = [`${quantity.text} = ${number}`, unit.code ?? unit.text];
  if (quantity.ordinal) parts.push('rank');
  if (modifier.length > 0) parts.push(`~${modifier.join('+')}`);
  if (of !== null) parts.push(`of ${of.text}`);
  return parts.filter(Boolean).join(' ');
}
