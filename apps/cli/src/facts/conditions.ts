import type { Cell } from '@wenmai/parser/export/facts';

/** What a row must fulfil: `speaker=孙慧`, `text~通车`, `change>10`, `start>=2023-06-01`. */
export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  readonly operand: string;
}

const OPERATORS = ['!=', '>=', '<=', '=', '~', '>', '<'] as const;

type Operator = (typeof OPERATORS)[number];

const CONDITION = new RegExp(`^\\s*([a-z]+)\\s*(${OPERATORS.join('|')})\\s*(.*?)\\s*$`, 'su');

/** Reads a condition as it is written on the command line; null where it is none. */
export function readCondition(text: string): Condition | null {
  const [, column, sign, operand = ''] = CONDITION.exec(text) ?? [];
  const operator = OPERATORS.find((known) => known === sign);
  return column !== undefined && operator !== undefined ? { column, operator, operand } : null;
}

/** Whether a condition can be asked of numbers. `change=` looks for what is empty, `change~1` for a part of the digits. */
export function suitsNumbers({ operator, operand }: Condition): boolean {
  if (operator === '~') return true;
  if (operand === '') return operator === '=' || operator === '!=';
  return Number.isFinite(Number(operand));
}

/** Whether a cell fulfils a condition. An empty cell equals nothing but the empty text: `speaker=` finds it. */
export function fulfils(cell: Cell, { operator, operand }: Condition): boolean {
  if (cell === null) return (operator === '=' && operand === '') || (operator === '!=' && operand !== '');
  if (operator === '~') return String(cell).includes(operand);
  const order = compare(cell, operand);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
  }
}

/** Numbers by their size, all else (dates too) as it is written. */
function compare(cell: string | number, operand: string): number {
  if (typeof cell === 'number') return cell - Number(operand);
  return cell < operand ? -1 : cell > operand ? 1 : 0;
}
