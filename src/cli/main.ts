import { cac } from 'cac';
import pc from 'picocolors';
import { isLanguage, languageOf, terminalWords, type TerminalWords } from './language.ts';
import { unreadable, type Report } from './report.ts';

const asked = askedLanguage(process.argv);
const words = terminalWords(languageOf(asked, process.env));
const report = isLanguage(asked) ? await run(words) : unreadable([words.cli.unknownLanguage(asked)]);
for (const line of report.error) console.error(line);
for (const line of report.out) console.log(line);
process.exitCode = report.status;

/** Each command loads what it needs when it is called, so that none waits for another's. */
async function run(words: TerminalWords): Promise<Report> {
  const { cli: say } = words;
  const program = cac('kaerimichi');
  program.option('--lang <language>', say.lang);
  program
    .command('trace <file> [...flows]', say.trace)
    .option('--json', say.json)
    .option('--actions', say.actions)
    .option('--log', say.log)
    .option('--format <fields>', say.format)
    .action(async (file: string, flows: readonly string[], options: Asked) => {
      const { traceCommand } = await import('./trace-command.ts');
      const { json = false, actions = false, log = false, format } = options;
      const color = pc.isColorSupported && Boolean(process.stdout.isTTY);
      return traceCommand(file, flows, { json, actions, log, format, color }, words);
    });
  program
    .command('prove <file> [...goals]', say.prove)
    .option('--json', say.jsonGoals)
    .option('--mend', say.mend)
    .action(async (file: string, goals: readonly string[], options: Pick<Asked, 'json' | 'mend'>) => {
      const { proveCommand } = await import('./prove-command.ts');
      const color = pc.isColorSupported && Boolean(process.stdout.isTTY);
      const { json = false, mend = false } = options;
      return proveCommand(file, goals, { json, mend, color }, words);
    });
  program
    .command('diff <one> <other>', say.diff)
    .option('--json', say.jsonDifferences)
    .action(async (one: string, other: string, { json = false }: Pick<Asked, 'json'>) => {
      const { diffCommand } = await import('./diff-command.ts');
      const color = pc.isColorSupported && Boolean(process.stdout.isTTY);
      return diffCommand(one, other, { json, color }, words);
    });
  program.command('check <...folders>', say.check).action(async (folders: readonly string[]) => {
    const { checkCommand } = await import('./check-command.ts');
    return checkCommand(folders, words);
  });
  program.help();
  try {
    const { options } = program.parse(process.argv, { run: false });
    if (options['help'] === true) return { out: [], error: [], status: 0 };
    const report: Report | undefined = await program.runMatchedCommand();
    if (report) return report;
  } catch (error) {
    // Anything else that is thrown is a fault of ours, and must not pass for one of the input.
    if (!(error instanceof Error) || error.name !== 'CACError') throw error;
    return unreadable([error.message, say.seeHelp]);
  }
  const [command] = program.args;
  const unknown = command === undefined ? [] : [say.unknownCommand(command)];
  return unreadable([...unknown, say.seeHelp]);
}

/** What may be asked of a command, as the command line has it. */
interface Asked {
  readonly mend?: boolean;
  readonly json?: boolean;
  readonly actions?: boolean;
  readonly log?: boolean;
  readonly format?: string;
}

/** The language has to be known before the options are described in it. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const flag = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (flag < 0) return undefined;
  return argv[flag]?.split('=')[1] ?? argv[flag + 1];
}
