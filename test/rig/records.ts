import { utf8, concat } from '#core/bytes.ts'
import { recordId, type EntryId, type RecordId } from '#core/ids.ts'
import { toBase64url } from '#core/bytes.ts'
import type { Audience } from '#core/records/audience.ts'
import type { RecordWritten } from '#core/records/record.ts'
import { rosterHash, type Roster } from '#core/school/roster.ts'
import {
  enrol,
  newMember,
  rosterFor,
  sealedBytes,
  signed,
  signRoster,
  write,
  type Member,
  type TestSchool,
} from './commission.ts'
import { random, type TestLedger } from './ledger.ts'

/** A key for `audience`, with a content that begins as one does; the rest nobody opens. */
export async function makeKey(
  on: TestLedger,
  at: Pick<TestSchool, 'school' | 'dana'>,
  roster: Roster,
  audience: Audience = 'everybody',
): Promise<EntryId> {
  const header = { audience, roster: rosterHash(roster) }
  const content = concat(utf8('age-encryption.org/v1\n'), random(2000))
  const { entry } = await write(on, at.school, at.dana, {
    kind: 'record-key-made',
    header,
    content,
  })
  return entry.id
}

/** What `member` says to write a record; the first version of a new one unless told. */
export async function recordBy(
  on: TestLedger,
  { school }: Pick<TestSchool, 'school'>,
  member: Member,
  key: EntryId,
  change: Partial<RecordWritten['header']> = {},
) {
  const header = { ...headerFor(key), ...change }
  return signed(on, school, member, { kind: 'record-written', header, content: sealedBytes() })
}

const headerFor = (key: EntryId) => ({
  record: newRecord(),
  version: 1,
  audience: 'everybody',
  key,
  closes: false,
})

/** An id for a record. */
export const newRecord = (): RecordId => recordId(toBase64url(random(16)))

/** A second version of the roster, in which Gulnara attends. */
export async function withGulnara(
  on: TestLedger,
  { school, members, genesis, dana, marat }: TestSchool,
): Promise<{ readonly gulnara: Member; readonly roster: Roster }> {
  const gulnara = await newMember('Гүлнара', 'parent-representative', 'attending')
  await enrol(on, school, [gulnara])
  const people = [...members, gulnara].map(({ person }) => person)
  const roster = await rosterFor(on, school, people, genesis)
  await signRoster(on, school, roster, [dana, marat, gulnara])
  return { gulnara, roster }
}
