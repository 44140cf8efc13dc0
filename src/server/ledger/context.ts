import * as v from 'valibot'
import type { WallTime } from '#core/calendar/plain-date.ts'
import type { SchoolId } from '#core/ids.ts'
import { parseCanonical } from '#core/log/canonical.ts'
import { School } from '#core/school/founding.ts'
import type { Rows } from '../storage/rows.ts'
import type { LedgerParts } from './ledger.ts'
import { logKeyOf, type LogKey } from './log-key.ts'
import { wallTime } from './wall-clock.ts'
import type { OpenLog } from './write-entries.ts'

/** What every verb of the ledger works with. */
export interface Context extends LedgerParts {
  readonly logKey: LogKey
  /** The public documents of schools that were looked at: they never change. */
  readonly schools: Map<SchoolId, School>
}

/** The parts of a ledger made ready. */
export const contextOf = (parts: LedgerParts): Context => ({
  ...parts,
  logKey: logKeyOf(parts.secrets.logKey),
  schools: new Map(),
})

/** A school's log inside one transaction. */
export interface SchoolLog extends OpenLog {
  readonly context: Context
  readonly id: SchoolId
  readonly school: School
  /** The school's clock. */
  readonly wall: WallTime
}

/** Looks at the log of a school. */
export const readLog = <T>(
  context: Context,
  school: SchoolId,
  look: (log: SchoolLog) => Promise<T>,
): Promise<T> =>
  context.store.read(school, async (rows) => look(await openLog(context, school, rows)))

/** Writes into the log of a school, alone; all of it or nothing. */
export const writeLog = <T>(
  context: Context,
  school: SchoolId,
  change: (log: SchoolLog) => Promise<T>,
): Promise<T> =>
  context.store.write(school, async (rows) => change(await openLog(context, school, rows)))

async function openLog(context: Context, id: SchoolId, rows: Rows): Promise<SchoolLog> {
  const head = await rows.heads.read()
  if (head === null) throw new RangeError('there is no such school')
  const school = await publicSchool(context, id, rows)
  const now = context.clock()
  const { logKey: key } = context
  const wall = wallTime(school.zone, now)
  return { context, id, rows, head, school, origin: school.origin, key, now, wall }
}

async function publicSchool(context: Context, id: SchoolId, rows: Rows): Promise<School> {
  const known = context.schools.get(id)
  if (known !== undefined) return known
  const founded = await rows.entries.byIndex(0)
  if (founded === null) throw new RangeError('a log without its first entry')
  const school = v.parse(School, parseCanonical(founded.content))
  context.schools.set(id, school)
  return school
}
