/** What can contradict itself in a regulation; each word has its sentence in `core/words`. */
export const contradictionWords = [
  // Parts that name other parts
  'named-twice',
  'unknown-post',
  'unknown-channel',
  // Time
  'impossible-date',
  'season-is-empty',
  'hours-are-empty',
  'same-weekday-twice',
  // Openings
  'box-is-never-opened',
  'two-rules-for-one-channel',
  'quota-is-impossible',
  'day-is-never-worked',
  'not-that-weekday',
  'nobody-opens',
  'too-few-openers',
  'presence-is-not-an-opener',
  'seal-without-a-box',
  'seal-is-never-checked',
  // Registration
  'nobody-registers',
  'more-together-than-registrars',
  'registrar-is-no-member',
  'registrar-reads-nothing',
  'keeper-is-no-registrar',
  'nobody-considers',
  'answer-before-the-opening',
  'arrival-is-unknown',
  // The journal
  'journal-without-columns',
  'journal-without-a-number',
  'number-twice',
  'column-without-a-source',
  'column-without-a-mark',
  'column-mark-twice',
  'channel-without-a-journal',
  // The commission
  'no-commission',
  'size-is-impossible',
  'even-where-odd-is-required',
  'parent-is-missing',
  'too-few-readers-in-the-commission',
  'meeting-quorum-is-too-large',
  // Papers
  'no-journal-of-openings',
  'anonymous-author-cannot-be-reached',
  'report-is-due-on-no-day',
  'report-without-a-reading',
  'unknown-place',
] as const
export type ContradictionWord = (typeof contradictionWords)[number]

/** A value that does not fit another, at the place where the school can put it right. */
export interface Contradiction {
  readonly word: ContradictionWord
  /** JSON pointer of the field. @see RFC 6901 */
  readonly path: string
}

/** `word` at `path`, when `is` holds. */
export const when = (
  is: boolean,
  word: ContradictionWord,
  path: string,
): readonly Contradiction[] => (is ? [{ word, path }] : [])
