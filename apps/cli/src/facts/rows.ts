import type { Article } from '@wenmai/parser';
import { type Cell, FACT_TABLES, type FactKind } from '@wenmai/parser/export/facts';
import { type Condition, fulfils } from './conditions';
import { locator } from './locate';

/** Which facts of an article are wanted. Plain data, so that it can be handed to another thread. */
export interface FactsRequest {
  readonly fact: FactKind;
  readonly conditions: readonly Condition[];
}

const PLACE_COLUMNS = ['file', 'line', 'column'] as const;

/** Every column of a kind of fact: where it stands, then what it says. */
export function columnsOf(fact: FactKind): readonly string[] {
  return [...PLACE_COLUMNS, ...FACT_TABLES[fact].columns];
}

/** The columns of a kind of fact that hold numbers. */
export function numbersOf(fact: FactKind): readonly string[] {
  return ['line', 'column', ...(FACT_TABLES[fact].numbers ?? [])];
}

/** The wanted facts of an article as rows of cells, in the order of `columnsOf`. */
export function factRows(article: Article, name: string, { fact, conditions }: FactsRequest): Cell[][] {
  const columns = columnsOf(fact);
  const tests = conditions.map((condition) => ({ condition, at: columns.indexOf(condition.column) }));
  const locate = locator(article.source.text);
  return FACT_TABLES[fact]
    .facts(article)
    .map(({ span, cells }): Cell[] => {
      const { line, column } = locate(span.start);
      return [name, line, column, ...cells];
    })
    .filter((row) => tests.every(({ condition, at }) => fulfils(row[at] ?? null, condition)));
}
