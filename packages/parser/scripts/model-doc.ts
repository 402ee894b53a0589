/** Writes docs/model.md, the description of the article model, from the types and their comments. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articleSchema } from './schema';

type Schema = ReturnType<typeof articleSchema>;
type Definition = Exclude<NonNullable<Schema['definitions']>[string], boolean>;

const OPENING = `# The article model

Version 1. Generated from the types in \`packages/parser/src/model\`: edit their comments, then run
\`pnpm --filter @wenmai/parser run docs\`.

- Every \`span\` is half-open, \`[start, end)\`, in UTF-16 code units of \`source.text\`; \`text\` beside a span is always
  \`source.text.slice(start, end)\`.
- \`blocks\` tile the text: in order, without overlap, with nothing but white space (JavaScript's \`\\s\`) between them.
- Values that the text does not tell are \`null\`, never guessed. Optional fields (marked ?) are absent rather than null.
- \`rule\` names the rule that produced a value.
- The whole is plain JSON; \`wenmai schema\` prints its JSON Schema.
`;

/** The document as Markdown. */
export function modelDocument(): string {
  const { definitions = {} } = articleSchema();
  const names = Object.keys(definitions).sort((a, b) =>
    a === 'Article' ? -1 : b === 'Article' ? 1 : a < b ? -1 : 1,
  );
  return [OPENING, ...names.map((name) => section(name, definitions[name]))].join('\n');
}

function section(name: string, definition: unknown): string {
  if (!isDefinition(definition)) return '';
  const { description, properties = {}, required = [] } = definition;
  const rows = Object.entries(properties).map(([field, value]) => {
    const about = isDefinition(value) ? (value.description ?? '') : '';
    return `| \`${field}\`${required.includes(field) ? '' : '?'} | ${typeName(value)} | ${oneLine(about)} |`;
  });
  const table =
    rows.length > 0 ? ['| field | type | |', '| --- | --- | --- |', ...rows] : [typeName(definition)];
  return [`## ${name}`, '', ...(description ? [description, ''] : []), ...table, ''].join('\n');
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

function typeName(value: unknown): string {
  if (!isDefinition(value)) return '';
  if (value.$ref !== undefined) {
    const name = decodeURIComponent(value.$ref.replace('#/definitions/', ''));
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (value.const !== undefined) return `\`${JSON.stringify(value.const)}\``;
  if (value.enum) return value.enum.map((item) => `\`${String(item)}\``).join(' \\| ');
  if (value.anyOf) return value.anyOf.map(typeName).join(' \\| ');
  if (value.type === 'array') return `${typeName(value.items)}[]`;
  if (value.type === 'object' && value.properties) {
    return `{ ${Object.entries(value.properties)
      .map(([field, type]) => `${field}: ${typeName(type)}`)
      .join(', ')} }`;
  }
  return Array.isArray(value.type) ? value.type.join(' \\| ') : (value.type ?? 'object');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../../docs/model.md', import.meta.url), modelDocument());
}
