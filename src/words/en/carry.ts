/** Taking one's progress to another browser, and bringing it back. */
export const carry = {
  title: 'Take your progress along',
  about:
    'What you have done stays in this browser only. To go on elsewhere, take the code or the file with you.',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. The code is selected: press Ctrl+C.',
  file: 'Save as a file',
  enter: 'Code from elsewhere',
  bring: 'Add it to mine',
  open: 'Open a file',
  added: (done: number) =>
    done === 1 ? 'Added. One lesson is done now.' : `Added. ${String(done)} lessons are done now.`,
  problem: {
    'not-a-code': 'This is not a progress code. It looks like K1-9C6T-2M.',
    mistyped: 'A character of this code must be wrong. Compare it once more.',
    'newer-code': 'This code comes from a newer version of this page. Reload the page and try again.',
    'not-a-file': 'This file holds no progress. It was left unread; nothing of yours has changed.',
    'too-large': 'This file is too large to be a progress file. It was left unread.',
    'newer-version': 'This file comes from a newer version of this page. Reload the page and try again.',
    unreadable: (ids: string) => `Some of it could not be read and was left out: ${ids}.`,
  },
};

export type CarryWords = typeof carry;
