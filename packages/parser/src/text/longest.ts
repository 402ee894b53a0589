/** Where a word has led to: what it stands for, and which characters may go on. */
interface Node<T> {
  value: T | undefined;
  next: Map<number, Node<T>> | null;
}

/** Words to be looked up at a position of a text, with what each stands for. */
export interface WordTable<T> {
  /** The words from their first character on, one step a code unit: no substring is made where none is found. */
  readonly forwards: Node<T>;
  /** The words from their last character on. */
  readonly backwards: () => Node<T>;
}

/** @param entries the words, none of them empty; of a word given twice the last value counts */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const words = [...entries];
  let backwards: Node<T> | undefined;
  return {
    forwards: grow(words),
    backwards: () => {
      backwards ??= grow(words.map(([word, value]) => [word.split('').reverse().join(''), value]));
      return backwards;
    },
  };
}

function grow<T>(words: Iterable<readonly [string, T]>): Node<T> {
  const root: Node<T> = { value: undefined, next: null };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      node.next ??= new Map();
      const code = word.charCodeAt(i);
      const next = node.next.get(code) ?? { value: undefined, next: null };
      node.next.set(code, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

/** The longest word of the table that begins at `at`, or null. */
export function longestAt<T>({ forwards }: WordTable<T>, text: string, at: number) {
  let value: T | undefined;
  let end = at;
  let node: Node<T> | undefined = forwards;
  for (let i = at; i < text.length; ) {
    node = node.next?.get(text.charCodeAt(i++));
    if (node === undefined) break;
    if (node.value === undefined) continue;
    value = node.value;
    end = i;
  }
  return value === undefined ? null : { word: text.slice(at, end), value, end };
}

/** The longest word of the table that ends at `end`, not reaching back before `from`, or null. */
export function longestBefore<T>(table: WordTable<T>, text: string, end: number, from: number) {
  let value: T | undefined;
  let start = end;
  let node: Node<T> | undefined = table.backwards();
  for (let i = end; i > from; ) {
    node = node.next?.get(text.charCodeAt(--i));
    if (node === undefined) break;
    if (node.value === undefined) continue;
    value = node.value;
    start = i;
  }
  return value === undefined ? null : { word: text.slice(start, end), value, start };
}
