import type { CommandSpec, Invocation } from '../command';
import type { Shell } from '../completion/scripts';
import type { Exit } from '../exit';
import { openSink } from '../output/sink';

const SHELLS = ['bash', 'zsh', 'fish'] as const satisfies readonly Shell[];

/** @param commands what there is to complete: all commands, this one too, so it is asked for when it is run */
export const completion = (commands: () => readonly CommandSpec[]): CommandSpec => ({
  name: 'completion',
  operands: [{ name: '<shell>', choices: SHELLS, summary: { en: 'which shell', zh: '哪种 shell' } }],
  summary: {
    en: 'print a script that completes wenmai command lines',
    zh: '输出命令行补全脚本',
  },
  options: [],
  examples: [
    {
      line: 'wenmai completion bash > ~/.local/share/bash-completion/completions/wenmai',
      does: { en: 'for bash', zh: '用于 bash' },
    },
    {
      line: 'wenmai completion zsh > ~/.zfunc/_wenmai',
      does: { en: 'for zsh, where ~/.zfunc is in fpath', zh: '用于 zsh（~/.zfunc 须在 fpath 中）' },
    },
    {
      line: 'wenmai completion fish > ~/.config/fish/completions/wenmai.fish',
      does: { en: 'for fish', zh: '用于 fish' },
    },
  ],
  run: (invocation) => run(invocation, commands()),
});

async function run({ io, operands }: Invocation, commands: readonly CommandSpec[]): Promise<Exit> {
  const [{ COMPLETION_SCRIPTS }, { completedCommands }] = await Promise.all([
    import('../completion/scripts'),
    import('../completion/words'),
  ]);
  const shell = SHELLS.find((known) => known === operands[0]) ?? 'bash';
  const sink = await openSink(io, undefined);
  await sink.write(COMPLETION_SCRIPTS[shell](completedCommands(commands)));
  await sink.finish();
  return 'ok';
}
