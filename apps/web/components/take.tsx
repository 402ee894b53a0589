import { FORMATS } from '../lib/formats';
import { fileHref } from '../lib/links';
import type { Messages } from '../lib/messages/zh';

/** The article as files. */
export function Take({ slug, messages }: { slug: string; messages: Messages }) {
  return (
    <section className="take" aria-labelledby="take">
      <h2 id="take">{messages.take.title}</h2>
      <dl>
        <dt>{messages.take.downloads}</dt>
        <dd>
          {FORMATS.map(({ extension, name, mediaType }) => (
            <a key={extension} href={fileHref(`articles/${slug}.${extension}`)} type={mediaType} download>
              {name}
            </a>
          ))}
        </dd>
      </dl>
    </section>
  );
}
