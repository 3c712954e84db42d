/** What is wrong with a lesson folder, and what to do about it; for the person who writes lessons. Lower case, no full stop. */
export const lessonProblem = {
  list: (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', '),
  none: 'none',
  at: (file: string, line: number, column: number, sentence: string) =>
    `${file}:${String(line)}:${String(column)}: ${sentence}`,

  'folder-name': (path: string) =>
    `\`${path}\` does not say which lesson this is; name it like \`lessons/1-the-way-home/02-the-gate-that-forgets\``,
  'missing-file': (name: string) =>
    `\`${name}\` is missing; a lesson is \`lesson.yaml\`, \`ja.md\` and \`en.md\``,
  'unlisted-file': (name: string) => `nothing reads \`${name}\`; remove it from the folder`,
  'id-is-not-slug': (id: string, slug: string) =>
    `the id is \`${id}\`, but the folder says \`${slug}\`; make them the same`,
  'id-twice': (id: string, other: string) =>
    `the id \`${id}\` is that of \`${other}\` already; choose another`,
  'number-twice': (number: string, other: string) =>
    `\`${other}\` is lesson ${number} already; choose another number`,
  'unknown-lesson': (name: string, known: string) => `there is no lesson \`${name}\`; there is ${known}`,
  checkpoint: (text: string) =>
    `\`${text}\` is not a checkpoint; write \`public-acl outbound\`, \`web-sg inbound\`, \`route public\`, \`home\`, \`refused\` or \`arrived\``,
  goal: (text: string) =>
    `\`${text}\` is not a goal; write \`roundtrip\`, \`arrives\`, \`never\` or \`only\` and a flow, \`exposure <= 2\` or \`rules <= 4\``,
  'not-an-edit': (text: string) =>
    `\`${text}\` changes no rule; write \`add\`, \`remove\` or \`replace-groups\``,
  lock: (text: string) =>
    `\`${text}\` is not a lock; write a filter, and \`inbound\` or \`outbound\` if only that is locked`,
  'ports-that-fail': (text: string) =>
    `\`${text}\` is no set of ports; write \`source-port < 49152\`, with \`<\`, \`>\` or \`=\``,
  'answer-is-no-option': (answer: string) =>
    `\`${answer}\` is not among the options; add it to them or take it away`,
  'too-few-options': 'there is nothing to choose from; give at least two options',
  'no-goal': 'the lesson has no goal; give at least one',
  'plays-and-ends': 'a case that can be played says both: `plays`, and where it `ends`',
  'no-packet-last': 'nothing is sent at the end, so there is nothing to see; end with `send …` or `again`',
  'task-kind': 'this is no task; write `observe`, or give it one of `solution`, `beside` and `send`',
  'wrong-kind': (id: string) =>
    `\`${id}\` is no wrong answer of this lesson; give it \`predicted\`, or \`edits\` and \`stops\`, or, where two runs are compared, \`found\``,
  'asks-differently': {
    beside:
      'two runs are compared, so the answer is a list of the checkpoints at which they differ; write `answer: [ … ]`',
    answer:
      'the answer is a list of differences, so there must be a second run; give the task a scenario `beside`',
  },

  'title-missing': 'there is no title; begin the file with `---`, `title: …`, `---`',
  'text-before-heading': 'this text stands before the first heading, where nobody sees it; move it under one',
  'heading-missing': (heading: string) => `the heading \`## ${heading}\` is missing; add it, with its text`,
  'heading-unknown': (heading: string) =>
    `nothing shows \`## ${heading}\`; rename it, or list it in lesson.yaml`,
  'heading-twice': (heading: string) => `\`## ${heading}\` stands here a second time; keep one of them`,
  'empty-part': (heading: string) => `nothing stands under \`## ${heading}\`; write its text`,
  'not-one-line': (heading: string) => `\`## ${heading}\` is a label; write it on one line`,
  'too-long': {
    words: (heading: string, got: number, limit: number) =>
      `\`${heading}\` has ${String(got)} words; shorten it to ${String(limit)}`,
    characters: (heading: string, got: number, limit: number) =>
      `\`${heading}\` has ${String(got)} characters; shorten it to ${String(limit)}`,
  },
  'other-language': {
    ja: (heading: string, text: string) =>
      `\`${heading}\` has English in it, \`${text}\`; say it in Japanese`,
    en: (heading: string, text: string) =>
      `\`${heading}\` has Japanese in it, \`${text}\`; say it in English`,
  },
  'markup-left': (heading: string, text: string) =>
    `\`${text}\` in \`${heading}\` would be seen as it is written; take it away`,
  placeholder: (name: string, known: string) => `\`{${name}}\` stands for nothing; known are ${known}`,
  link: (url: string) =>
    `the link to \`${url}\` leads nowhere; link to an https page or to a lesson, as in \`#/lessons/first-delivery\``,
  'no-source-link': 'the afterword names no source; link to the page of docs.aws.amazon.com that says it',

  'nothing-to-do':
    'there is nothing to do: the start reaches every goal, or the two runs do not differ; change the start, or write `task: observe`',
  'observed-goal-fails': (goal: string, shown: string) =>
    `nothing is to be mended here, but the goal \`${goal}\` fails: ${shown}; change the scenario or the goal`,
  'solution-fails': (goal: string, shown: string) =>
    `the solution does not reach the goal \`${goal}\`: ${shown}; correct the solution`,
  'worked-step-fails': (goal: string, shown: string) =>
    `the worked step of hint 3 does not reach the goal \`${goal}\`: ${shown}; correct \`worked\``,
  'extra-unreachable': (goal: string, shown: string) =>
    `the solution does not reach the par goal \`${goal}\`: ${shown}; ease the goal or better the solution`,
  'edit-refused': (text: string, why: string) => `\`${text}\` cannot be done: ${why}`,
  'edits-locked': (text: string) => `\`${text}\` edits what is locked; unlock it or answer otherwise`,
  answer: (said: string, engine: string) =>
    `the answer is ${said}, but the engine says ${engine}; correct the answer`,
  'unknown-checkpoint': (checkpoint: string, known: string) =>
    `\`${checkpoint}\` is no checkpoint of this scenario; there is ${known}`,
  'sent-otherwise': {
    passes: (text: string, engine: string) =>
      `\`${text}\` is said to get through, but ends at \`${engine}\`; choose another packet`,
    stops: (text: string, engine: string) =>
      `\`${text}\` is said to be stopped, but ends at \`${engine}\`; choose another packet`,
  },
  'never-met': (checkpoint: string) =>
    `the run never comes to \`${checkpoint}\`, so there is no sentence to build about it; choose one that it meets`,
  'wrong-is-right': (id: string) => `the wrong answer \`${id}\` is right; take it away`,
  'wrong-stops-elsewhere': (id: string, said: string, engine: string) =>
    `the wrong answer \`${id}\` is said to stop at \`${said}\`, but the engine says \`${engine}\`; correct \`stops\``,
  'wrong-ports': (id: string, passing: number, engine: string) =>
    passing === 0
      ? `the wrong answer \`${id}\` fails for every source port; take its counterexample away`
      : `the wrong answer \`${id}\` fails otherwise than its counterexample says, as with \`${engine}\`; correct it`,
  ends: (packet: string, place: string) => `\`${packet}\` ends at \`${place}\``,
  counted: {
    rules: (count: number, atMost: number) =>
      `there are ${String(count)} rules where ${String(atMost)} may be`,
    exposure: (count: number, atMost: number) =>
      `${String(count)} ports stand open where ${String(atMost)} may`,
  },
  unsaid: {
    'too-many-translators':
      'more than two NAT gateways or load balancers stand on the way, which nothing proves',
    'too-long': 'the way asks more route tables than are followed, so nothing is proved',
    'compares-fields':
      'whether a reply belongs to its request depends on more than rules compare, so nothing is proved',
    'met-twice': 'the same flow comes to the same interface twice, so nothing is proved',
    'no-such-packet': 'no packet is like this, so nothing is proved',
  },
};

export type LessonProblemWords = typeof lessonProblem;
