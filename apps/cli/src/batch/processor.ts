import type { Article } from '@wenmai/parser';
import { problemText } from '../input/problems';
import type { Text } from '../lang';
import type { Job, JobFailed, Made, Settings } from './job';
import { loadRender, needsSource } from './render';

type Content = {
  readonly article: Article;
  readonly id?: string | number | undefined;
  readonly replaced: number;
};

/** Loads what the settings need, and gives the function that does one job after the other. It throws nothing. */
export async function createProcessor(settings: Settings): Promise<(job: Job) => Promise<Made>> {
  const { encoding, published, timeZone } = settings;
  const [{ readArticleFile }, { parseArticle }, render] = await Promise.all([
    import('@wenmai/corpus'),
    import('@wenmai/parser'),
    loadRender(settings.render),
  ]);

  const read = async ({ name, content }: Job): Promise<Content | JobFailed> => {
    switch (content.kind) {
      case 'failure':
        return { ok: false, name, reason: content.reason };
      case 'text': {
        const about = { published, timeZone, ...content.about };
        return { article: parseArticle(content.text, about), id: content.id, replaced: 0 };
      }
      case 'file': {
        const file = await readArticleFile(content.path, { encoding });
        if (!file.ok) return { ok: false, name, reason: problemText(file) };
        const about = { name, encoding: file.encoding, published, timeZone };
        return { article: parseArticle(file.text, about), replaced: file.replaced };
      }
    }
  };

  return async (job) => {
    const { name, below, from } = job;
    try {
      const content = await read(job);
      if ('ok' in content) return content;
      const { article, id, replaced } = content;
      return {
        ok: true,
        name,
        below,
        from,
        text: render(article, { name, id }),
        source: needsSource(settings.render) ? article.source.text : null,
        warning: damage(article, replaced),
      };
    } catch (error) {
      return { ok: false, name, reason: unexpected(error) };
    }
  };
}

function damage({ source }: Article, replaced: number) {
  if (replaced === 0) return null;
  return {
    en: `damaged: ${replaced} character${replaced > 1 ? 's' : ''} could not be read as ${source.encoding} and became U+FFFD`,
    zh: `文件有损：${replaced} 个字符无法按 ${source.encoding} 读取，已代以 U+FFFD`,
  };
}

export const TOO_LONG: Text = {
  en: 'is too long to be done as one article: split it',
  zh: '文本过长，请拆分',
};

/** A text that is too long for the machine must not take the others down with it. */
function unexpected(error: unknown) {
  const detail = error instanceof Error ? error.message : String(error);
  return error instanceof RangeError && /string length|call stack|Array buffer/.test(detail)
    ? TOO_LONG
    : { en: `a bug in wenmai, please report it: ${detail}`, zh: `wenmai 内部错误，请反馈：${detail}` };
}
