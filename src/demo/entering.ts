import { readersWithout } from '#core/appeals/readers.ts'
import { sheetId } from '#core/appeals/sheet.ts'
import { sha256, toBase64url } from '#core/bytes.ts'
import type { EnteredFacts } from '#core/contract/entered-body.ts'
import type { LetterWords } from '#core/contract/letter-body.ts'
import { entryId, threadId, type BoxId, type EntryId, type MemberId } from '#core/ids.ts'
import { signingMessage } from '#core/log/entry.ts'
import { rosterHash, slotsOf } from '#core/school/roster.ts'
import { sign } from '#crypto/decrypt/member-seed.ts'
import { sealAppeal } from '#crypto/encrypt/entered-appeal.ts'
import { seatsOf, type Readers, type Sealed } from './author.ts'
import type { Player } from './people.ts'
import { must, random, type SchoolPlace } from './place.ts'
import { wallAt } from './term.ts'

/** What came on paper or by telephone. */
export interface Appeal {
  readonly box: BoxId
  readonly words: LetterWords
  readonly facts: EnteredFacts
  readonly excluded: readonly MemberId[]
  /** Letter number `number` of an opening, 1 for the first. */
  readonly sheet?: { readonly opening: EntryId; readonly number: number }
}

/** Enters what came on paper or by telephone, as the office does: sealed like a letter. */
export async function enterAppeal(
  place: SchoolPlace,
  by: Player,
  to: Readers,
  { box, words, facts, excluded, sheet }: Appeal,
): Promise<Sealed> {
  const { school } = place
  const { roster, genesis } = to
  const readers = must('an appeal', readersWithout(slotsOf(roster), new Set(excluded)))
  const readerIds = readers.map(({ id }) => id)
  const id =
    sheet === undefined ? entryId(toBase64url(random(16))) : sheetId(sheet.opening, sheet.number)
  const { content, entry, ...sealed } = await sealAppeal({
    entry: {
      v: 1,
      school,
      id,
      kind: 'appeal-entered',
      on: wallAt(place.now()).on,
      by: by.person.id,
      header: {
        box,
        way: facts.way,
        roster: rosterHash(roster),
        ...(sheet === undefined ? {} : { opening: sheet.opening, sheet: sheet.number }),
      },
    },
    genesis,
    seats: seatsOf(to),
    readers: readerIds,
    words: { ...words, entered: facts },
  })
  const sig = await sign(by.seed, signingMessage(entry, sha256(content)))
  must('an appeal', await place.ledger.enterAppeal(school, by.person.id, { entry, ...sealed, sig }))
  return { id: threadId(id), to, readers: readerIds, slots: sealed.slots, body: sealed.body }
}
