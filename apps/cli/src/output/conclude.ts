import type { Outcome } from '../batch/run';
import type { Exit } from '../exit';
import { CliError, complain, type Io } from '../io';
import type { ArticleWriter } from './article-writer';

/** Runs a batch and closes its writer: finished where the run came to its end, tidied up where it did not. */
export async function concluded(
  io: Io,
  writer: Pick<ArticleWriter, 'finish' | 'abandon'>,
  batch: () => Promise<Outcome>,
): Promise<Exit> {
  let outcome: Outcome;
  try {
    outcome = await batch();
  } catch (error) {
    const left = await writer.abandon();
    // To carry on helps where the system or the input failed; what the command itself asks for would fail again.
    const carriesOn = error instanceof CliError && (error.cause !== undefined || error.exit === 'input');
    if (left && carriesOn && error.text) {
      const { en, zh } = error.text;
      throw new CliError(error.exit, { en: `${en}; ${left.en}`, zh: `${zh}；${left.zh}` }, { cause: error });
    }
    throw error;
  }
  if (outcome.exit !== 'interrupted') {
    await writer.finish();
    return outcome.exit;
  }
  const left = await writer.abandon();
  const { done } = outcome;
  const message = {
    en: `interrupted after ${done} article${done === 1 ? '' : 's'}${left ? `: ${left.en}` : ''}`,
    zh: `完成 ${done} 篇后被中断${left ? `：${left.zh}` : ''}`,
  };
  complain(io, message[io.lang]);
  return 'interrupted';
}
