import * as v from 'valibot'
import { readersWithout } from '#core/appeals/readers.ts'
import { toBase64url } from '#core/bytes.ts'
import { BoxKeys } from '#core/contract/chain.ts'
import { partsOf, type AttachedFile } from '#core/contract/files.ts'
import { LetterWords } from '#core/contract/letter-body.ts'
import { Acknowledgement, type SentLetter } from '#core/contract/letters.ts'
import { boxId, hash, threadId, type Hash, type ThreadId } from '#core/ids.ts'
import { rosterHash, slotsOf, type Roster } from '#core/school/roster.ts'
import { receiptAuthHash } from '#crypto/encrypt/auth-hash.ts'
import { authorMac } from '#crypto/encrypt/author-mac.ts'
import { sealLetter } from '#crypto/encrypt/letter.ts'
import { randomBytes } from '#crypto/encrypt/random.ts'
import {
  drawReceiptCode,
  formatReceiptCode,
  type ReceiptCode,
} from '#crypto/encrypt/receipt-code.ts'
import { deriveReceiptKeys, type Argon2id, type ReceiptKeys } from '#crypto/encrypt/receipt-keys.ts'
import { recipientHash } from '#crypto/encrypt/recipient-hash.ts'
import { sealReturnBox } from '#crypto/encrypt/return-box.ts'
import { verifyRosterChain } from '#crypto/encrypt/roster-chain.ts'
import { letterSalt } from '#crypto/encrypt/salts.ts'
import { letterClaim } from './claims.ts'
import { Refused } from './refused.ts'
import { doOffered, doWork } from './working.ts'

/** What the form says, before anything is checked. */
export interface FormInput {
  readonly words: unknown
  /** Ids of the people who must not read it. */
  readonly excluded: readonly string[]
  readonly box: string
  readonly urgent: boolean
  /** Those whose parts are on the server already. */
  readonly files?: readonly AttachedFile[]
}

/** What the worker of the letter page does: it alone sees keys, and it reaches no network. */
export function letterTasks(argon2id: Argon2id) {
  const id = threadId(toBase64url(randomBytes(16)))
  let ready: Ready | null = null
  let solution: Promise<string> | null = null

  return {
    /**
     * Makes ready for a letter: believes what the server says about its people, or throws why not,
     * and draws a code and an id; the id is the same the next time, for files wait under it.
     *
     * @param input.box - the answer of `GET /api/box`.
     * @param input.genesis - of the poster, or of the page without one.
     */
    async prepare(input: { readonly box: string; readonly genesis: string }) {
      const { chain, recipients, work: offer } = v.parse(json(BoxKeys), input.box)
      const genesis = hash(input.genesis)
      const roster = await verifyRosterChain(chain, genesis)
      const slots = slotsOf(roster)
      const areTheirs = slots.every((person, seat) => {
        const recipient = recipients[seat]
        return recipient !== undefined && recipientHash(recipient) === person.recipient
      })
      if (!areTheirs) throw new Refused('recipient-differs')
      const code = drawReceiptCode()
      const keys = await deriveReceiptKeys(code, genesis, argon2id)
      ready = { id, roster, genesis, recipients, code, keys }
      // Last, because nobody waits for it yet.
      solution = doWork(offer, id)
      const people = slots.map((one) => ({
        id: one.id,
        name: one.name,
        role: one.role,
        seat: one.seat,
      }))
      return { people, place: { school: roster.school, owner: id } }
    },

    /**
     * The work that the letter's id costs, as the header has it.
     *
     * @param offer - the answer of `GET /api/work`; null for the work that `prepare` began.
     */
    async work(offer: string | null): Promise<string> {
      if (offer !== null) solution = doOffered(offer, id)
      if (solution === null) throw new Refused('not-prepared')
      return solution
    },

    /** Encrypts the letter: the body of its request, and the code that its author keeps. */
    async seal(form: FormInput) {
      if (ready === null) throw new Refused('not-prepared')
      return sealWith(ready, form)
    },

    /** Reads the acknowledgement: when the box is opened, and until when the answer comes. */
    async receive(acknowledgement: string) {
      const { opening, answerBy: until } = v.parse(json(Acknowledgement), acknowledgement)
      return { opening, until }
    },
  }
}

export type LetterTasks = ReturnType<typeof letterTasks>

/** Everything that a letter is encrypted with; one code is for one letter. */
interface Ready {
  readonly id: ThreadId
  readonly roster: Roster
  readonly genesis: Hash
  readonly recipients: readonly string[]
  readonly code: ReceiptCode
  readonly keys: ReceiptKeys
}

async function sealWith({ id, roster, genesis, recipients, code, keys }: Ready, form: FormInput) {
  const slots = slotsOf(roster)
  const readers = readersWithout(slots, new Set(form.excluded))
  if (typeof readers === 'string') throw new Refused(readers)
  const words = v.parse(LetterWords, form.words)
  const { school } = roster
  const box = boxId(form.box)
  const { files = [] } = form
  const parts = partsOf(files)
  const salt = letterSalt(keys.salt)
  const letter = await sealLetter({
    school,
    letter: id,
    roster: rosterHash(roster),
    parts,
    seats: slots.map((person, seat) => ({
      member: person.id,
      recipient: recipients[seat] ?? '',
    })),
    readers: readers.map((person) => person.id),
    words,
    files,
    salt,
    answers: keys.answers,
  })
  const { bucket, contentHash } = letter
  const count = parts.length
  const claim = letterClaim({ school, id, box, bucket, parts: count, roster: rosterHash(roster) })
  const returnBox = await sealReturnBox(keys.box, {
    v: 1,
    genesis,
    roster: rosterHash(roster),
    letter: id,
    box,
    contentHash: hash(toBase64url(contentHash)),
    salt: toBase64url(salt),
    threadRecipient: letter.threadRecipient,
    tone: words.tone,
    lang: words.lang,
    bucket,
    ...(count === 0 ? {} : { parts: count }),
  })
  const sent: v.InferInput<typeof SentLetter> = {
    v: 1,
    kind: 'letter',
    box,
    bucket,
    roster: rosterHash(roster),
    slots: letter.slots.map(toBase64url),
    body: toBase64url(letter.body),
    sig: toBase64url(authorMac(keys.mac, claim, contentHash)),
    salt: toBase64url(salt),
    returnBox: toBase64url(returnBox),
    lookup: toBase64url(keys.lookup),
    authHash: toBase64url(receiptAuthHash(keys.auth)),
    urgent: form.urgent,
    ...(count === 0 ? {} : { parts }),
  }
  return { id, request: JSON.stringify(sent), code: formatReceiptCode(code) }
}

const json = <S extends v.GenericSchema>(schema: S) => v.pipe(v.string(), v.parseJson(), schema)
