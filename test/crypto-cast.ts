import { toBase64url } from '#core/bytes.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import { hash, memberId, schoolId, threadId } from '#core/ids.ts'
import { identityOf, recipientOf } from '#crypto/decrypt/member-seed.ts'
import type { LetterDraft } from '#crypto/encrypt/letter.ts'

/** An id, hash or key in which every byte is `fill`: no two things of the cast share theirs. */
const filled = (length: number, fill: number) => new Uint8Array(length).fill(fill)

export const school = schoolId(toBase64url(filled(16, 0x10)))
export const letter = threadId(toBase64url(filled(16, 0x20)))
export const otherLetter = threadId(toBase64url(filled(16, 0x21)))
export const roster = hash(toBase64url(filled(32, 0x30)))
export const otherRoster = hash(toBase64url(filled(32, 0x31)))
export const genesis = hash(toBase64url(filled(32, 0x32)))

const person = (fill: number) => {
  const seed = filled(32, fill)
  return { id: memberId(toBase64url(filled(16, fill))), seed, identity: identityOf(seed) }
}

export const dana = person(0x41)
export const marat = person(0x42)
export const saule = person(0x43)
export const erlan = person(0x44)

/** The commission in roster order: three members and the reserve. */
export const commission = [dana, marat, saule, erlan]
export const seats = commission.map(({ id }) => id)

export const salt = filled(32, 0x50)
export const answers = filled(32, 0x51)

export const words: LetterWords = {
  text: 'Апай, мені бір ересек адам қорқытып жүр.',
  who: 'pupil',
  signed: { name: 'Айгерим', class: '7 «Б»' },
  tone: 'child',
  lang: 'kk',
  writtenOn: plainDate('2026-11-20'),
}

/** Aigerim's letter: about Marat, so that he is the one who may not read it. */
export async function draft(change: Partial<LetterDraft> = {}): Promise<LetterDraft> {
  const recipients = await Promise.all(commission.map(({ seed }) => recipientOf(seed)))
  return {
    school,
    letter,
    roster,
    seats: seats.map((member, seat) => ({ member, recipient: recipients[seat] ?? '' })),
    readers: [dana.id, saule.id],
    words,
    salt,
    answers,
    parts: [],
    ...change,
  }
}
