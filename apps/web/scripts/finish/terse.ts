/** End tags that HTML lets one leave out, with what has to follow: the next of their kind, or the end of their parent. */
const OPTIONAL_END =
  /<\/(?:li>(?=<li|<\/[ou]l>)|d[dt]>(?=<d[dt]|<\/dl>|<\/div>)|p>(?=<p>|<p |<\/div>|<\/section>)|t[dhr]>(?=<t[dhr]|<\/t))/g;

/**
 * Writes a page as short as HTML allows, without the quotes, slashes and end tags that React puts everywhere. Not a space
 * of the text changes, which the source view shows as it is. React escapes `<`, `>` and quotes in text and attributes, and
 * `<` is escaped in the JSON of scripts, so every `<` in the page begins a tag and every `>` ends one.
 */
export function terse(html: string): string {
  return html
    .replace(/<[a-z][^<>]*>/g, (tag) =>
      tag
        .replace(/\/>$/, '>')
        .replaceAll('=""', '')
        .replace(/="([^\s"'=`]+)"/g, '=$1'),
    )
    .replace(OPTIONAL_END, '');
}
