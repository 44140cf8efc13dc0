import type { AuthorKind } from '../../../contract/letter-body.ts'
import type { ByTone } from '../tone.ts'

/** The page on which a letter is written. */
export const letter = (t: ByTone) => ({
  title: 'Tell what happened',
  lead: "You don't have to give your name. Write as you can: mistakes don't matter.",
  /** @param when - weekdays and time of the openings. */
  atNight: (when: string) =>
    `Nobody reads letters at night, or at once. The box is opened: ${when}. If it can't wait, call:`,
  label: t('Your letter', 'Your letter'),
  where: 'Tell what happened, where and when.',
  recognised: 'If you write your class or details only you know, people may guess who you are.',
  truth: "Please don't write untrue things about people: it can hurt someone.",
  about: 'About you (optional)',
  aboutHint:
    'An answer comes without it too. What you fill in is seen only by those who read the letter.',
  surname: 'Surname',
  name: 'Name',
  patronymic: 'Patronymic',
  age: 'Age',
  class: t('Class or group', "The child's class or group"),
  address: 'Address',
  phone: 'Phone',
  email: 'E-mail',
  who: 'Who is writing?',
  whoUnsaid: "I'd rather not say",
  whoIs: {
    pupil: 'pupil',
    parent: 'parent',
    'legal-representative': 'legal representative',
    'in-place-of-parents': 'person in place of the parents',
    staff: 'teacher or other staff',
    citizen: 'citizen',
    organisation: 'organisation',
  } satisfies Record<AuthorKind, string>,
  urgent: 'Somebody is in danger now',
  urgentHint:
    'Then the letter goes to the commission at once, without waiting for the opening, and the minute is written down. But first call 112 or 111: nobody may look before the morning.',
  locked: t(
    'The letter is locked on this phone. Only the people above can open it.',
    'The letter is locked on this device. Only the people above can open it.',
  ),
  send: 'Send',
})

export type LetterWords = ReturnType<typeof letter>
