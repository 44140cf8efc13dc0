import type { ByTone } from '../tone.ts'

/** The first page. */
export const landing = (t: ByTone) => ({
  title: t('Is something troubling you?', 'Do you want to tell the school something?'),
  lead: "Write a letter. You don't have to give your name.",
  notYourFault: t(
    'It is not your fault. Asking for help is brave.',
    'Thank you for not looking away.',
  ),
  friend: t(
    'You can write about a friend too.',
    'You can write about your own child or another one.',
  ),
  opening: 'When do we read letters?',
  /** @param days - weekdays in a row; @param time - of the day. */
  hours: (days: string, time: string) => `${days}, ${time}.`,
  answerWithin: (days: number) =>
    `The answer comes within ${days} working day${days === 1 ? '' : 's'} after that.`,
  next: 'The box is next opened:',
  dayOff: (day: string) => `${day} is a day off, so the box is opened on another day.`,
  moved: (time: string) => `It was to be ${time}, and has been moved.`,
  missed: (planned: string) => `The box was to be opened on ${planned}, and it was not.`,
  lastOpened: 'Last opened:',
  duty: "If a child's life is in danger, we must tell adults who can protect.",
})

export type LandingWords = ReturnType<typeof landing>
