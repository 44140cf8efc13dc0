import { toBase64url } from '#core/bytes.ts'
import { entryId, schoolId, type SchoolId } from '#core/ids.ts'
import { foundedBoard } from '#core/log/board.ts'
import { canonicalBytes } from '#core/log/canonical.ts'
import type { School, SchoolFounded } from '#core/school/founding.ts'
import type { Rows } from '../storage/rows.ts'
import type { Context } from './context.ts'
import type { Founding } from './ledger.ts'
import { wallTime } from './wall-clock.ts'
import { writeEntries } from './write-entries.ts'

/** Entry 0 of a new log, and the account of the administrator. */
export async function found(
  context: Context,
  { school: asked, host, administrator }: Founding,
): Promise<SchoolId | 'already-founded'> {
  const id = schoolId(toBase64url(context.random(16)))
  const school: School = { v: 1, ...asked, origin: `${host}/log/${id}` }
  const write = async (rows: Rows): Promise<void> => {
    const now = context.clock()
    const entry: SchoolFounded = {
      v: 1,
      school: id,
      id: entryId(toBase64url(context.random(16))),
      kind: 'school-founded',
      on: wallTime(school.zone, now).on,
      by: 'server',
      header: {
        country: school.country,
        zone: school.zone,
        lang: school.lang,
        logKey: context.logKey.publicKey,
      },
    }
    const head = { size: 0, board: foundedBoard(entry), rosterAt: 0 }
    await rows.heads.add(head, now)
    const log = { rows, head, origin: school.origin, key: context.logKey, now }
    const [salt, content] = [context.random(32), canonicalBytes(school)]
    await writeEntries(log, [{ entry, salt, content, sig: new Uint8Array(), digest: null }])
    const { account, record } = administrator
    await rows.accounts.add({ kind: 'administrator', id: account, record })
  }
  return (await context.store.found(id, write)) ? id : 'already-founded'
}
