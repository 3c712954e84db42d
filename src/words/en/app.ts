/** The page around everything: rooms, controls, settings. */
export const app = {
  name: 'Kaerimichi',
  tagline: 'the way home',
  skip: 'Skip to the content',
  rooms: 'Menu',
  home: 'Home',
  lessons: 'Lessons',
  types: 'Types',
  workbench: 'Workbench',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'auto', light: 'light', dark: 'dark' },
  help: 'Keys and help',
  close: 'Close',
  notFound: 'There is nothing at this address.',
  loading: 'One moment',
  portRuler: 'Port ruler',
  broken: 'This part could not be loaded. Reload the page to try again; your progress is kept.',
  notSaved:
    'This browser does not let anything be saved. Everything works, but your progress is lost when you close the page.',
  dismiss: 'Understood',

  hero: {
    title: 'The goods arrived. Why can the truck not come home?',
    lead: 'AWS has a guard that remembers and a guard that forgets. Watch a request go out, and its reply try to come back.',
    question: 'What do you think?',
    answers: {
      door: 'The door of web has no rule for going out',
      forgets: 'The gate has forgotten that it let the truck in',
      port: 'Port 22 is closed on the laptop',
    },
    replies: {
      door: 'This door allows everything, both ways. And a door (security group) keeps a ledger, so a reply may leave even without a rule. It was the gate.',
      forgets:
        'Yes. A network ACL remembers nothing: unless a rule allows the way home too, the reply cannot get home.',
      port: 'The reply does not go to port 22, but to the port that the laptop picked. The gate has no rule for it.',
    },
    begin: 'Begin lesson 1',
    beginDetail: 'about three minutes, no account',
    all: 'All lessons',
  },

  transport: {
    label: 'Playing',
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    forward: 'One step on',
    start: 'To the start',
    end: 'To the end',
    time: 'Time',
    timeValue: (seconds: string, all: string) => `${seconds} of ${all} seconds`,
    speed: 'Speed',
    times: (factor: number) => `${String(factor)}×`,
  },

  view: {
    label: 'View',
    truck: 'Truck',
    packet: 'Packets',
    both: 'Both',
  },

  panels: {
    stage: 'The delivery',
    rules: 'Rules',
    steps: 'Step by step',
    lesson: 'Lesson',
    stepsHidden: 'The steps show here once the delivery begins.',
  },

  happened: {
    roundTrip: 'Home again',
    dropped: 'Stopped',
    refused: 'Refused',
    arrived: 'Arrived',
    notSent: 'Not sent',
  },
};

export type AppWords = typeof app;
