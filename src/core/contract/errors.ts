/**
 * Every word a refusal can say. The server answers `{ error: word }`, the interface looks the word
 * up in `core/words`: no sentence crosses the wire.
 */
export const refusals = [
  'already-closed',
  'already-confirmed',
  'already-founded',
  'already-made',
  'already-muted',
  'already-opened',
  'already-published',
  'already-read',
  'already-registered',
  'already-signed',
  'answer-is-owed',
  'before-the-last-version',
  'box-is-not-published',
  'cannot-be-moved-so',
  'clock-is-wrong',
  'different-number',
  'due-date-is-wrong',
  'key-is-old',
  'leaf-differs',
  'log-moved-on',
  'not-a-member',
  'not-later-than-now-due',
  'not-muted',
  'not-opened',
  'not-planned',
  'not-registered',
  'not-the-next-version',
  'nothing-changed',
  'number-taken',
  'rated-too-often',
  'record-is-closed',
  'record-moved-on',
  'same-person',
  'signature-is-wrong',
  'thread-is-muted',
  'too-few-readers',
  'unknown-answer',
  'unknown-box',
  'unknown-entry',
  'unknown-record',
  'unknown-thread',
  'written-by-somebody-else',
] as const
export type Refusal = (typeof refusals)[number]

/** What went wrong outside the rules, with the HTTP status that carries the word. */
export const failures = {
  malformed: 400,
  'work-is-wrong': 400,
  'wrong-code': 401,
  'wrong-password': 401,
  'session-ended': 401,
  'not-yours': 404,
  'invitation-is-used': 409,
  'different-letter-same-id': 409,
  'code-is-taken': 409,
  'work-is-old': 409,
  'box-is-full': 409,
  'roster-changed': 409,
  'ceremony-moved-on': 409,
  'parts-missing': 409,
  'too-many-parts': 409,
  'too-large': 413,
  'wrong-media-type': 415,
  'slow-down': 429,
  'nothing-was-stored': 503,
} as const
export type Failure = keyof typeof failures

/** The word of an answer that is not a success. */
export type ErrorWord = Refusal | Failure

/** Refusals of somebody who was too late: looked at again, the same may be let in. */
const conflicts: readonly ErrorWord[] = [
  'number-taken',
  'log-moved-on',
  'record-moved-on',
  'key-is-old',
]

/** HTTP status of `word`: to come too late is a conflict, every other refusal is 422. */
export function statusOf(word: ErrorWord): 400 | 401 | 404 | 409 | 413 | 415 | 422 | 429 | 503 {
  if (isFailure(word)) return failures[word]
  return conflicts.some((conflict) => conflict === word) ? 409 : 422
}

const isFailure = (word: ErrorWord): word is Failure => word in failures

/** Whether `text` is a word of this list. */
export const isErrorWord = (text: string): text is ErrorWord =>
  refusals.some((refusal) => refusal === text) || Object.keys(failures).includes(text)
