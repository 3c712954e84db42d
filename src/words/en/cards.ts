/** Around the ten cards: the test before the lessons and after them, and what came of it. */
export const cards = {
  time: { before: 'Before the lessons', after: 'After the lessons' },
  intro: {
    before:
      'Ten short questions, about three minutes. Nothing is explained yet: afterwards you can see what the lessons changed.',
    after: 'The same ten beliefs, with other numbers.',
  },
  start: 'Test what I think now',
  retake: 'Do it again',
  card: (number: number, all: number) => `Card ${String(number)} of ${String(all)}`,
  answers: 'Where does it end?',
  next: 'Next card',
  finish: 'See the result',
  back: 'Previous card',
  chooseFirst: 'Choose an answer first',
  dontKnow: 'I do not know',
  list: {
    'security-group': {
      ingress: 'Security group, inbound',
      egress: 'Security group, outbound',
    },
    'network-acl': { ingress: 'Network ACL, inbound', egress: 'Network ACL, outbound' },
  },
  noRules: 'no rules',
  result: (right: number, all: number) => `${String(right)} of ${String(all)} right`,
  yours: (text: string) => `You said: ${text}`,
  truth: (text: string) => `What happens: ${text}`,
  right: 'right',
  wrong: 'not so',
  wasRight: 'right before',
  wasWrong: 'not so before',
  lesson: (title: string) => `Lesson: ${title}`,
  save: 'Save as CSV',
  saved: 'Stays in this browser; nobody else sees it.',
  recall: {
    title: 'Do you remember?',
    check: 'Is that it?',
    right: 'Yes, that is what happens',
    goOn: 'On to the lesson',
    pass: 'Not now',
  },
  placement: {
    title: 'Where should I begin?',
    result: (right: number, all: number) => `${String(right)} of ${String(all)} as it really is.`,
    begin: 'These lessons will tell you something new:',
    all: 'You know your way home. Take the last lesson, or the workbench.',
  },
  toLessons: 'To the lessons',
};

export type CardsWords = typeof cards;
