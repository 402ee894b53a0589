import { type CompletedCommand, type CompletedOption, GENERAL } from './words';

/** Scripts that a shell reads to complete `wenmai` command lines, by shell. */
export const COMPLETION_SCRIPTS = { bash, zsh, fish } as const;

export type Shell = keyof typeof COMPLETION_SCRIPTS;

function bash(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for wenmai: wenmai completion bash > /etc/bash_completion.d/wenmai
_wenmai_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_wenmai_files() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -f -- "$current"))
}
_wenmai() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= i
  # bash takes the equals sign of --format=tsv for a word of its own.
  if [ "$current" = = ]; then
    current=
  elif [ "$previous" = = ]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
    ${[...names, 'help'].join('|')})
      command=\${COMP_WORDS[i]}
      break
      ;;
    esac
  done
  case $command in
  '')
${bashOptions(GENERAL)}
    *) _wenmai_words '${[...names, 'help', ...GENERAL.flatMap(spellings)].join(' ')}' ;;
    esac
    ;;
  help) _wenmai_words '${names.join(' ')}' ;;
${commands.map(bashCommand).join('\n')}
  esac
}
complete -o filenames -F _wenmai wenmai
`;
}

function bashCommand({ name, options, choices, takesFiles }: CompletedCommand): string {
  const files = takesFiles ? '_wenmai_files' : 'COMPREPLY=()';
  // The first word that is no option is a choice, and those behind it are files.
  const operand =
    choices.length === 0
      ? files
      : `case " \${COMP_WORDS[*]:i+1:COMP_CWORD-i-1} " in
      ${choices.map((choice) => `*' ${choice} '*`).join('|')}) ${files} ;;
      *) _wenmai_words '${choices.join(' ')}' ;;
      esac`;
  return `  ${name})
${bashOptions(options)}
    *)
      case $current in
      -*) _wenmai_words '${options.flatMap(spellings).join(' ')}' ;;
      *) ${operand} ;;
      esac
      ;;
    esac
    ;;`;
}

/** The beginning of a choice by the option that the word is a value of. */
function bashOptions(options: readonly CompletedOption[]): string {
  const values = options
    .filter(({ takes }) => takes !== 'nothing')
    .map((option) => `    ${spellings(option).join('|')}) ${bashValues(option)} ;;`);
  return ['    case $previous in', ...values].join('\n');
}

function bashValues({ takes }: CompletedOption): string {
  if (takes === 'file') return '_wenmai_files';
  return typeof takes === 'string' ? 'COMPREPLY=()' : `_wenmai_words '${takes.join(' ')}'`;
}

function zsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, choices, takesFiles }) => {
    const words = [
      ...options.map(zshOption),
      ...(choices.length > 0 ? [`'1:kind:(${choices.join(' ')})'`] : []),
      ...(takesFiles ? [`'*:file:_files'`] : []),
    ];
    return `      ${name}) _arguments ${words.map((word) => `\\\n        ${word}`).join(' ')} ;;`;
  });
  return `#compdef wenmai
# zsh completion for wenmai: wenmai completion zsh > "\${fpath[1]}/_wenmai"
_wenmai() {
  local curcontext=$curcontext state line
  local -a commands=(
${commands.map(({ name, summary }) => `    '${name}:${quote(summary).replaceAll(':', '\\:')}'`).join('\n')}
    'help:show help'
  )
  _arguments -C ${GENERAL.map((option) => `\\\n    ${zshOption(option)}`).join(' ')} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
  command) _describe command commands ;;
  argument)
    case $words[1] in
      help) _describe command commands ;;
${cases.join('\n')}
    esac
    ;;
  esac
}
_wenmai "$@"
`;
}

function zshOption({ long, short, summary, takes, repeatable }: CompletedOption): string {
  const text = quote(summary).replaceAll(/[[\]:]/g, '\\$&');
  const value =
    takes === 'nothing'
      ? ''
      : takes === 'file'
        ? ':file:_files'
        : takes === 'text'
          ? ':value: '
          : `:value:(${takes.join(' ')})`;
  const again = repeatable ? '*' : '';
  // With the equals sign both --option=value and --option value are completed.
  const spelt = takes === 'nothing' ? long : `${long}=`;
  const names = short === null ? `'${again}${spelt}` : `'(${short} ${long})'{${short},${spelt}}'`;
  return `${names}[${text}]${value}'`;
}

function fish(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap(({ name, summary, options, choices, takesFiles }) => [
    `complete -c wenmai -n "not __fish_seen_subcommand_from ${names} help" -f -a ${name} -d '${quote(summary)}'`,
    ...(choices.length > 0
      ? [`complete -c wenmai -n "__fish_seen_subcommand_from ${name}" -a '${choices.join(' ')}'`]
      : []),
    ...(takesFiles ? [] : [`complete -c wenmai -n "__fish_seen_subcommand_from ${name}" -f`]),
    ...options.map(
      (option) => `complete -c wenmai -n "__fish_seen_subcommand_from ${name}" ${fishOption(option)}`,
    ),
  ]);
  const general = [
    ...GENERAL.map(
      (option) => `complete -c wenmai -n "not __fish_seen_subcommand_from ${names}" ${fishOption(option)}`,
    ),
    `complete -c wenmai -n "not __fish_seen_subcommand_from ${names} help" -f -a help -d 'show help'`,
    `complete -c wenmai -n "__fish_seen_subcommand_from help" -f -a '${names}'`,
  ];
  return `# fish completion for wenmai: wenmai completion fish > ~/.config/fish/completions/wenmai.fish\n${[...lines, ...general].join('\n')}\n`;
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
