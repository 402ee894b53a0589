import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CliError } from '../io';

/** The name of the configuration file, looked for from the current folder upwards. */
export const CONFIG_NAME = 'wenmai.config.json';

const LEVEL = z.enum(['error', 'warning', 'info', 'off']);

export const CONFIG_SCHEMA = z
  .strictObject({
    $schema: z.string().optional().describe('Where the schema of this file is, for editors.'),
    check: z
      .strictObject({
        rules: z
          .record(z.string(), LEVEL)
          .optional()
          .describe('The severity of rules (number/sum) and groups (punctuation); off for those not wanted.'),
        failOn: z
          .enum(['error', 'warning', 'info', 'never'])
          .optional()
          .describe('From which severity on `wenmai check` ends with exit code 1. Default warning.'),
      })
      .optional(),
  })
  .describe('Configuration of wenmai');

export type Config = NonNullable<z.infer<typeof CONFIG_SCHEMA>['check']>;

/**
 * Reads the configuration: of the file named, else of the nearest one from `folder` upwards, else none.
 *
 * @throws CliError where the file named is missing, or any is not as the schema asks
 */
export async function loadConfig(path: string | undefined, folder: string): Promise<Config> {
  if (path !== undefined) {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw unreadable(path, error);
    });
    return readConfig(path, text);
  }
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, CONFIG_NAME);
    const text = await readFile(candidate, 'utf8').catch(() => null);
    if (text !== null) return readConfig(candidate, text);
    if (dirname(at) === at) return {};
  }
}

function readConfig(path: string, text: string): Config {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unreadable(path, error);
  }
  const read = CONFIG_SCHEMA.safeParse(json);
  if (read.success) return read.data.check ?? {};
  const what = read.error.issues
    .map((issue) => `${issue.path.join('.') || '.'}: ${issue.message}`)
    .join('; ');
  throw new CliError('usage', { en: `${path}: ${what}`, zh: `${path} 配置有误：${what}` });
}

function unreadable(path: string, error: unknown): CliError {
  const reason = error instanceof Error ? error.message : String(error);
  return new CliError('usage', {
    en: `cannot read ${path}: ${reason}`,
    zh: `无法读取配置 ${path}：${reason}`,
  });
}
