import type { CompletedCommand, CompletedOption } from './words';

/** Scripts that a shell reads to complete `wenmai` command lines, by shell. */
export const COMPLETION_SCRIPTS = { bash, zsh, fish } as const;

export type Shell = keyof typeof COMPLETION_SCRIPTS;

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, choices, takesFiles }) => {
    const values = options
      .filter(({ takes }) => takes !== 'nothing')
      .map((option) => `      ${spellings(option).join('|')}) ${bashValues(option)}; return ;;`);
    const words = [...choices, ...options.flatMap(spellings)].join(' ');
    return [
      `    ${name})`,
      `      case $previous in`,
      ...values,
      `      esac`,
      `      COMPREPLY=($(compgen ${takesFiles ? '-f ' : ''}-W '${words}' -- "$current"))`,
      `      ;;`,
    ].join('\n');
  });
  return `# bash completion for wenmai: wenmai completion bash > /etc/bash_completion.d/wenmai
_wenmai() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} help --help --version --lang' -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
}
complete -o filenames -F _wenmai wenmai
`;
}

function bashValues({ takes }: CompletedOption): string {
  if (takes === 'file') return 'COMPREPLY=($(compgen -f -- "$current"))';
  return typeof takes === 'string'
    ? 'COMPREPLY=()'
    : `COMPREPLY=($(compgen -W '${takes.join(' ')}' -- "$current"))`;
}

function zsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, choices, takesFiles }) => {
    const words = [
      ...options.map(zshOption),
      ...(choices.length > 0 ? [`'1:kind:(${choices.join(' ')})'`] : []),
      ...(takesFiles ? [`'*:file:_files'`] : []),
    ];
    return `    ${name}) _arguments ${words.map((word) => `\\\n      ${word}`).join(' ')} ;;`;
  });
  return `#compdef wenmai
# zsh completion for wenmai: wenmai completion zsh > "\${fpath[1]}/_wenmai"
_wenmai() {
  local -a commands=(
${commands.map(({ name, summary }) => `    '${name}:${quote(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_wenmai "$@"
`;
}

function zshOption({ long, short, summary, takes }: CompletedOption): string {
  const text = quote(summary).replaceAll(/[[\]:]/g, '\\$&');
  const value =
    takes === 'nothing'
      ? ''
      : takes === 'file'
        ? ':file:_files'
        : takes === 'text'
          ? ':value: '
          : `:value:(${takes.join(' ')})`;
  const names = short === null ? `'${long}` : `'(${short} ${long})'{${short},${long}}'`;
  return `${names}[${text}]${value}'`;
}

function fish(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap(({ name, summary, options, choices, takesFiles }) => [
    `complete -c wenmai -n "not __fish_seen_subcommand_from ${names}" -f -a ${name} -d '${quote(summary)}'`,
    ...(choices.length > 0
      ? [`complete -c wenmai -n "__fish_seen_subcommand_from ${name}" -a '${choices.join(' ')}'`]
      : []),
    ...(takesFiles ? [] : [`complete -c wenmai -n "__fish_seen_subcommand_from ${name}" -f`]),
    ...options.map(
      (option) => `complete -c wenmai -n "__fish_seen_subcommand_from ${name}" ${fishOption(option)}`,
    ),
  ]);
  return `# fish completion for wenmai: wenmai completion fish > ~/.config/fish/completions/wenmai.fish\n${lines.join('\n')}\n`;
}

function fishOption({ long, short, summary, takes }: CompletedOption): string {
  const value =
    takes === 'nothing'
      ? ''
      : takes === 'file'
        ? ' -r -F'
        : takes === 'text'
          ? ' -x'
          : ` -x -a '${takes.join(' ')}'`;
  return `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}${value} -d '${quote(summary)}'`;
}

function spellings({ long, short }: CompletedOption): string[] {
  return short === null ? [long] : [short, long];
}

/** A text for single quotes of a shell. */
function quote(text: string): string {
  return text.replaceAll("'", '’');
}
