import { counted } from '../count.ts'

/** Notes among colleagues, texts in the making, and who else is at a letter. */
export const notes = {
  tabs: {
    label: 'What to write',
    note: 'Note for colleagues',
  },
  title: 'Note · the author does not see it',
  label: 'Note for the colleagues who read this letter',
  placeholder: 'What was done, what was agreed, what must not be forgotten.',
  seenBy: (names: string) => `Seen by: ${names}. Never by the author.`,
  add: 'Add the note',
  adding: 'Adding the note…',
  added: 'The note is added. Only colleagues see it.',
  draft: {
    saved: 'Draft saved',
    unsaved: 'Saving the draft…',
    offline: 'Not saved: no connection. It is tried again.',
    'too-large': 'Not saved: all your drafts together are too long.',
  },
  other: {
    title: 'On another device you wrote',
    add: 'Add it to my text',
    drop: 'Not needed',
  },
  presence: {
    label: 'Who else is at this letter',
    reading: (who: string) => `${who} is reading`,
    registering: (who: string) => `${who} is registering the letter`,
    answering: (who: string) => `${who} is writing an answer`,
    noting: (who: string) => `${who} is writing a note`,
  },
  meanwhile: (name: string) =>
    `${name} answered while you were writing. Read that answer first: yours may not be needed any more.`,
  sendAnyway: 'Send mine too',
  idle: {
    soon: 'It locks in a minute, because nobody is working.',
    seconds: (left: number) => `${counted(left, ['second', 'seconds'])} left`,
    stay: 'I am here',
  },
}
