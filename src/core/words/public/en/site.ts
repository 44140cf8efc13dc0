import type { ByTone } from '../tone.ts'

/** What stands on every public page. */
export const site = (t: ByTone) => ({
  /** Title of the tab: says nothing to whoever looks over a shoulder. */
  tab: 'School page',
  skip: 'Skip to content',
  /** Before the numbers to call. */
  danger: 'In danger:',
  exit: 'Quick exit',
  exitHint: 'To leave quickly, press Shift three times.',
  box: 'Trust box',
  languages: 'Language',
  home: 'To the first page',
  write: 'Write a letter',
  answer: 'Read my answer',
  how: 'How does it work?',
  help: 'Helplines',
  otherTone: t('I am a parent or another adult', 'I am a pupil'),
  keepsNothing: t(
    'This page keeps nothing on your phone. Its address may stay in the history.',
    'This page keeps nothing on your device. Its address may stay in the history.',
  ),
})

export type SiteWords = ReturnType<typeof site>
