const parts: Readonly<Record<string, string>> = {
  'the-way-home': 'The way home',
  'how-aws-reads-rules': 'How AWS reads rules',
  types: 'Types',
  practice: 'Practice',
};

/** The words around a lesson: the list of lessons, the player's controls, the parts of the sentence that a learner builds. */
export const lesson = {
  lessons: 'Lessons',
  lessonNumber: (number: number) => `Lesson ${String(number)}`,
  /** The titles of the parts of the curriculum, by their ids. */
  parts,
  partNumber: (number: number) => `Part ${String(number)}`,
  minutes: (count: number) => (count === 1 ? 'about a minute' : `about ${String(count)} minutes`),
  done: 'done',
  started: 'begun',
  notStarted: 'not begun',
  progress: (done: number, all: number) => `${String(done)} of ${String(all)} done`,
  cards: 'Ten cards',
  aboutCards: 'Ten quick questions, before the lessons and once more after them: what has changed?',
  cardTimes: { before: 'Before the lessons', after: 'After the lessons' },
  path: {
    label: 'How much time do you have?',
    minutes: (minutes: number) => `${String(minutes)} minutes`,
    all: 'All lessons',
  },
  placement: 'Where should I begin? Five cards',
  next: 'Next lesson',
  allLessons: 'All lessons',
  loading: 'Loading the lesson',
  notFound: (id: string) => `There is no lesson called "${id}"`,
  notLoaded: 'The lesson could not be loaded. Open it again.',

  task: 'What to do',
  /** Plays the packet that shows why a goal fails. */
  sendThat: 'Send it',
  goals: 'Goal',
  extra: 'If you want more',
  goalReached: 'reached',
  goalNotYet: 'not yet',
  tooGood: {
    'not-every-time': 'This trip came home, but not every one will',
    'not-wanted': 'This trip was not to get through',
  },
  oneThingLeft: 'One thing is left: say why the first trip went as it did',
  allGoalsReached: 'Goal reached. Welcome home.',
  someTrips: (passing: number, ports: number) =>
    `It works for ${passing.toLocaleString('en')} of ${ports.toLocaleString('en')} source ports`,
  someTripsAsIn: (trips: string, flow: string) => `${trips} (not for ${flow}, for example)`,
  rulesCounted: (count: number, atMost: number) =>
    `${String(count)} rules; it can be done with ${String(atMost)}`,
  portsCounted: (count: number, atMost: number) =>
    `${count.toLocaleString('en')} ports stand open; it can be done with ${atMost.toLocaleString('en')}`,

  predict: 'Your guess first',
  run: 'Run',
  runAgain: 'Run again',
  predictFirst: 'Choose your guess first',
  yourGuess: (guesses: readonly string[]) => `Your guess: ${guesses.join('; ')}`,
  theyDifferedAt: (places: readonly string[]) => `They differed at: ${places.join('; ')}`,
  guessWasRight: 'As you guessed',

  hint: 'Hint',
  hintKinds: ['Where to look', 'The principle', 'A worked step'],
  nextHint: 'Next hint',
  /** Beside the first hint, where the learner's own rules lead elsewhere than the lesson's. */
  stopsNow: {
    stops: (place: string) => `With your rules as they are now, look here: ${place}.`,
    home: () => 'With your rules as they are now, a packet gets through that should not.',
  },
  fromHere: 'From your rules, the smallest change that does it',
  showMe: 'Show me',
  showing: 'This is how it can be done. It will be taken back.',
  yourTurn: 'Take it back and do it myself',
  locked: 'Cannot be changed in this lesson',
  reset: 'Back to the beginning',
  afterword: 'What to take home',

  reason: {
    title: 'Why did the first trip go as it did? One sentence',
    choose: 'choose',
    chooseAll: 'Choose all three parts first',
    check: 'Is that it?',
    right: 'That is it',
    wrong: {
      happened: 'Look again at which packet it was, and how it fared',
      at: 'Look again at where it was',
      because: 'Look again at the reason',
    },
    happened: {
      request: { passed: 'The request passed', stopped: 'The request was stopped' },
      reply: { passed: 'The reply passed', stopped: 'The reply was stopped' },
    },
    at: (place: string) => `at ${place}`,
    checkpoint: (id: string, direction: string) => `${id}, ${direction}`,
    route: (subnet: string) => `the route table of ${subnet}`,
    ingress: 'inbound',
    egress: 'outbound',
    because: {
      ledger: 'because the ledger knew the connection',
      'rule-allows': (field: string) => `because a rule allows ${field}`,
      'no-rule-allows': (field: string) => `because no rule allows ${field}`,
      'entry-denies': (ruleNumber: number, field: string) =>
        `because rule ${String(ruleNumber)} denies ${field}`,
      'no-route': 'because no route leads there',
      'nobody-there': 'because nobody has that address',
      'source-dest-check': 'because the source/destination check lets only its own through',
      'port-25': 'because EC2 lets no mail out on port 25',
      gateway: 'because there was no way on from there',
    },
    field: {
      port: (port: number) => `destination port ${String(port)}`,
      source: (address: string) => `source ${address}`,
      destination: (address: string) => `destination ${address}`,
      icmp: (type: number, code: number) => `ICMP type ${String(type)} code ${String(code)}`,
      protocol: (number: number) => `protocol ${String(number)}`,
    },
    sentence: (happened: string, at: string, because: string) => `${happened} ${at}, ${because}.`,
  },

  twin: {
    one: 'The road that remembers',
    other: 'The road that does not',
    find: 'This is the first difference',
    tooLate: 'By now the difference has long begun. Wind back a little.',
    tooEarly: 'Until here all is the same. Let it run a little further.',
    found: 'Found: this is where they first differ',
    same: 'What was the same for both? Choose all that apply',
    sameIsRight: 'Yes: it was the same delivery, and only memory made the difference',
    sameIsWrong: 'Compare the two once more',
    aspects: {
      slip: 'the source and destination on the slip',
      arrival: 'that the goods arrived',
      memory: 'the line in the ledger',
      'way-home': 'that the truck came home',
    },
  },
};

export type LessonWords = typeof lesson;
