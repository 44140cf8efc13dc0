import { plainDate, type WallTime } from '#core/calendar/plain-date.ts'
import type { Country } from '#core/school/founding.ts'
import type { Role, Seat } from '#core/school/roster.ts'
import type { TestServer } from '../../http/server.ts'
import { openBrowser } from '../../workspace/browser.ts'
import { agreeOnRoster, enrol, given, type Colleague } from '../../workspace/school.ts'

/** Somebody invented, with a key. */
export interface Member {
  readonly name: string
  readonly role: Role
  readonly seat?: Seat
}

/** Where a school stands, and who works there. */
export interface Founded {
  readonly country: Country
  readonly lang: 'kk' | 'ky'
  readonly people: readonly Member[]
}

/** The clocks of both countries. */
export const zones = { KZ: 'Asia/Almaty', KG: 'Asia/Bishkek' } as const
/** Hours that they are ahead of UTC. */
const ahead = { KZ: 5, KG: 6 } as const

/** Moves the clock of `server` until the wall of a school in `country` shows `time`, as `'12:00'`. */
export function moveClock(
  { clock }: TestServer,
  country: Country,
  day: string,
  time: string,
): WallTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000 - ahead[country] * 3600
  clock.advance(midnight + hour * 3600 + minute * 60 - clock.now())
  return { on: plainDate(day), at: hour * 60 + minute }
}

/** Walks a new server to the hour at which everybody has enrolled and signed the roster. */
export async function foundWith(
  server: TestServer,
  { country, lang, people }: Founded,
): Promise<ReadonlyMap<string, Colleague>> {
  const administrator = openBrowser(server)
  const school = { name: 'Үлгү орто мектеби', shortName: '«Үлгү» мектеби' }
  given(
    await administrator.workspace.setUp(server.parts.setUpCode.text, 'терезе ачкыч эшик чам', {
      ...school,
      country,
      zone: zones[country],
      lang,
    }),
  )
  const colleagues = new Map<string, Colleague>()
  for (const { name, role, seat = 'member' } of people)
    colleagues.set(name, await enrol(server, administrator, [name, role, seat]))
  await agreeOnRoster([...colleagues.values()])
  return colleagues
}
