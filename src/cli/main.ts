import { cac } from 'cac';
import pc from 'picocolors';
import { checkCommand } from './check-command.ts';
import { languageOf, terminalWords, type TerminalWords } from './language.ts';
import { unreadable, type Report } from './report.ts';
import { traceCommand } from './trace-command.ts';

const words = terminalWords(languageOf(askedLanguage(process.argv), process.env));
const report = run(words);
for (const line of report.error) console.error(line);
for (const line of report.out) console.log(line);
process.exitCode = report.status;

function run({ cli: say }: TerminalWords): Report {
  let result: Report | undefined;
  const program = cac('kaerimichi');
  program.option('--lang <language>', say.lang);
  program
    .command('trace <file> [...flows]', say.trace)
    .option('--json', say.json)
    .option('--actions', say.actions)
    .action((file: string, flows: readonly string[], options: { json?: boolean; actions?: boolean }) => {
      const { json = false, actions = false } = options;
      result = traceCommand(
        file,
        flows,
        { json, actions, color: pc.isColorSupported && process.stdout.isTTY },
        words,
      );
    });
  program.command('check <...folders>', say.check).action((folders: readonly string[]) => {
    result = checkCommand(folders, words);
  });
  program.help();
  try {
    const { options } = program.parse(process.argv, { run: false });
    program.runMatchedCommand();
    if (options['help'] === true) return { out: [], error: [], status: 0 };
  } catch (error) {
    return unreadable([error instanceof Error ? error.message : String(error), say.seeHelp]);
  }
  const [command] = program.args;
  const unknown = command === undefined ? [] : [say.unknownCommand(command)];
  return result ?? unreadable([...unknown, say.seeHelp]);
}

/** The language has to be known before the options are described in it. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const flag = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (flag < 0) return undefined;
  return argv[flag]?.split('=')[1] ?? argv[flag + 1];
}
