/** What the terminal says besides what happened. */
export const cli = {
  trace: "each flow, or the file's actions: does it arrive, does the reply come home, and why",
  mend: 'the smallest change of rules found that makes every goal hold, proved',
  prove: 'goals over all packets, each with a packet for which it does not hold if there is one',
  check: 'lesson folders: is everything there, in both languages, and true',
  diff: 'are two scenarios the same? what arrives, and what comes home, only in one of them, each with a packet',
  jsonDifferences: 'one JSON object for each difference, on one line each',
  json: 'one JSON object for each flow, on one line each',
  jsonGoals: 'one JSON object for each goal, on one line each',
  actions: "play the file's actions",
  log: 'the VPC Flow Logs that it would leave',
  format: "its fields, as in '${version} ${srcaddr} ${dstaddr} ${action}'",
  lang: 'language of the sentences: ja or en',
  noFile: (path: string) => `${path} cannot be read: there is no such file or folder`,
  unreadable: (path: string, why: string) => `${path} cannot be read: ${why}`,
  noLesson: (path: string) => `${path} is no lesson folder: it has no lesson.yaml`,
  inFile: (path: string, sentence: string) => `${path}: ${sentence}`,
  inFlow: (flow: string, sentence: string) => `flow "${flow}": ${sentence}`,
  nothingToDo: "there is no flow to trace: name one, as in 'tcp laptop -> web:443', or give the file actions",
  unknownCommand: (command: string) => `"${command}" is no command`,
  unknownLanguage: (language: string) => `"${language}" is not spoken here; ja and en are`,
  seeHelp: 'kaerimichi --help says what there is',
  lessonsFine: (count: number) => `${String(count)} lesson${count === 1 ? '' : 's'} checked: all is well`,
};

export type CliWords = typeof cli;
