import type { DescribedRule } from '../src/rules';

/** The page that lists the rules, group by group. */
export function rulesDocument(rules: readonly DescribedRule[]): string {
  const groups = [...new Set(rules.map(groupOf))];
  const sections = groups.map((group) => {
    const entries = rules.filter((rule) => groupOf(rule) === group).map(entry);
    return `## ${group}\n\n${entries.join('\n\n')}`;
  });
  return `${INTRODUCTION}\n\n${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `# Rules

Written by \`pnpm --filter @wenmai/parser run docs\` from the rules themselves.

What \`parseArticle\` puts into \`diagnostics\` and \`wenmai check\` reports. An **error** cannot be true as it stands, a **warning** is very likely a slip, an **info** is a matter of form or something that is missing. Of each rule there is an example that breaks it (✗) and its correct twin (✓).`;

function groupOf({ id }: DescribedRule): string {
  return id.slice(0, id.indexOf('/'));
}

function entry({ id, severity, title, reason, source, example, fixable }: DescribedRule): string {
  return [
    `### ${id}`,
    `**${severity}**${fixable ? ' · can be fixed' : ''} · ${title.en} · ${title.zh}`,
    `${reason.en} (${source.en})`,
    `${reason.zh}（${source.zh}）`,
    `${sample('✗', example.fires)}\n${sample('✓', example.quiet)}`,
  ].join('\n\n');
}

/** An example on one line; the lines of a whole article are parted by ¶. */
function sample(sign: string, text: string): string {
  return `- ${sign} ${text.replace(/\n+/g, ' ¶ ')}`;
}
