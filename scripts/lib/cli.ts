import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { resolve } from 'node:path';
import { projectRoot } from './files.ts';

/** A mistake in how a command was called, or a state of the machine: told plainly, without a stack. */
export class UserError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** What a command does and takes. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** e.g. `check`. */
  name: string;
  /** One sentence. */
  summary: string;
  /** Its own options with a line of help each; `--root`, `--help` and `--debug` are added. */
  options: Options;
  help: Record<keyof Options & string, string>;
  /** Does the work and gives the exit code. */
  run: (values: Values<Options>, root: string) => Promise<number> | number;
}

type Values<Options extends ParseArgsOptionsConfig> = {
  [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string;
};

const common = {
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  debug: { type: 'boolean' },
} as const;
const commonHelp = {
  root: 'folder with `seeds/` and `content/` (default: the project)',
  help: 'show this help',
  debug: 'show the stack of an unexpected error',
};

/** Runs a command with the arguments of this process and sets its exit code. */
export async function runCommand<Options extends ParseArgsOptionsConfig>(command: Command<Options>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const { values } = parseArgs({ args, options: { ...common, ...command.options }, strict: true });
    const given = values as Values<Options> & { root?: string; help?: boolean };
    if (given.help) console.log(toHelp(command));
    else process.exitCode = await command.run(given, resolve(given.root ?? projectRoot));
  } catch (error) {
    console.error(toMessage(error, args.includes('--debug')));
    process.exitCode = 1;
  }
}

function toHelp<Options extends ParseArgsOptionsConfig>({ name, summary, options, help }: Command<Options>): string {
  const rows = Object.entries({ ...options, ...common }).map(([option, { type }]) => {
    const text = { ...help, ...commonHelp }[option] ?? '';
    return `  ${`--${option}${type === 'string' ? ' …' : ''}`.padEnd(16)}${text}`;
  });
  return `${summary}\n\nUsage: npm run ${name} -- [options]\n\n${rows.join('\n')}`;
}

function toMessage(error: unknown, debug: boolean): string {
  if (error instanceof UserError) return error.hint ? `${error.message}\n  → ${error.hint}` : error.message;
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `${(error as Error).message}\n  → See the options with \`--help\`.`;
  const text = debug ? (error as Error).stack : String((error as Error).message ?? error);
  return `Unexpected failure: ${text}${debug ? '' : '\n  → Run it again with `--debug` to see where it happened.'}`;
}
