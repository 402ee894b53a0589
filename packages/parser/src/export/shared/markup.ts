import { legalText } from './legal';

/** Attributes by name, in order; null and undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, parsers would turn them into line feeds and, in attributes, spaces.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

/** Text between tags, in XML and in HTML. `>` is escaped too, so that no `]]>` is left. */
export function escapeText(text: string): string {
  return legalText(text).replace(/[&<>\r]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** A start tag. */
export function open(name: string, attributes: Attributes = {}): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value == null ? '' : ` ${key}="${escapeAttribute(String(value))}"`,
  );
  return `<${name}${pairs.join('')}>`;
}

function escapeAttribute(text: string): string {
  return legalText(text).replace(/[&<>"\r\n\t]/g, (mark) => ENTITIES[mark] ?? mark);
}

export function close(name: string): string {
  return `</${name}>`;
}

/** An element around markup that is already escaped. */
export function wrap(name: string, attributes: Attributes, markup: string): string {
  return `${open(name, attributes)}${markup}${close(name)}`;
}

/** An element around text. */
export function leaf(name: string, attributes: Attributes, text: string): string {
  return wrap(name, attributes, escapeText(text));
}
