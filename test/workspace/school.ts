import { daysBetween, type WallTime } from '#core/calendar/plain-date.ts'
import { boxId, memberId, type BoxId, type MemberId } from '#core/ids.ts'
import type { Role, Seat } from '#core/school/roster.ts'
import type { PrintedCodes, Refused, Workspace } from '#client/workspace/session/api.ts'
import { isRefused } from '#client/workspace/session/refused.ts'
import type { TestServer } from '../http/server.ts'
import { openBrowser, type TestBrowser } from './browser.ts'

/** Somebody of the commission at an own computer, with the paper in hand. */
export interface Colleague {
  readonly account: MemberId
  readonly password: string
  readonly paper: PrintedCodes
  readonly browser: TestBrowser
}

/** A school whose people have met in one room and opened a box. */
export interface SchoolInBrowsers {
  readonly administrator: TestBrowser
  readonly administratorKey: AdministratorKey
  readonly dana: Colleague
  readonly marat: Colleague
  readonly saule: Colleague
  readonly erlan: Colleague
  readonly box: BoxId
}

/** How the administrator unlocks. */
type AdministratorKey = readonly [account: MemberId, password: string, card: null, device: 'shared']

/** Opened on Tuesdays and Fridays at 15:00, answered within ten working days. */
export const rules = { days: [2, 5], at: 15 * 60, answerWorkingDays: 10 }

/** What was given; a refusal fails the test with its word. */
export function given<Given>(answer: Given | Refused): Given {
  if (isRefused(answer)) throw new Error(`refused: ${answer.refused}`)
  return answer
}

/** The administrator of a school that was just founded. */
export async function foundSchool(server: TestServer) {
  const administrator = openBrowser(server)
  const { workspace } = administrator
  const code = server.parts.setUpCode.text
  const password = 'әкімшінің құпиясы'
  const founded = await workspace.setUp(code, password, {
    name: 'Орта мектеп № 7',
    shortName: 'Мектеп 7',
    country: 'KZ',
    zone: 'Asia/Almaty',
    lang: 'kk',
  })
  given(founded)
  const account = memberId(workspace.state.me?.account ?? '')
  const administratorKey: AdministratorKey = [account, password, null, 'shared']
  return { administrator, administratorKey }
}

/** Invites a person, who enrols at an own computer. */
export async function enrol(
  server: TestServer,
  administrator: TestBrowser,
  [name, role, seat]: readonly [string, Role, Seat],
): Promise<Colleague> {
  const { address } = given(await administrator.workspace.invite(name, role, seat))
  const token = address.split('#invite=')[1] ?? ''
  const browser = openBrowser(server)
  const password = `${name} ұзақ құпия сөз`
  const paper = given(await browser.workspace.beginEnrolment(token, password))
  given(await browser.workspace.finishEnrolment(lastOf(paper.card), lastOf(paper.sheet), 'own'))
  return { account: memberId(paper.account), password, paper, browser }
}

/** The group that is typed back. */
export const lastOf = (groups: string): string => groups.split(' ').at(-1) ?? ''

/** Somebody who sits in the room with an open workspace. */
interface InTheRoom {
  readonly account: MemberId
  readonly browser: { readonly workspace: Workspace }
}

/** All of them in one room: propose, commit, reveal, compare, sign. Gives the code that all read. */
export async function agreeOnRoster(
  room: readonly InTheRoom[],
  people: readonly MemberId[] = room.map(({ account }) => account),
): Promise<string> {
  const [first] = room
  if (first === undefined) throw new Error('nobody is in the room')
  given(await first.browser.workspace.propose(people))
  const look = ({ browser }: InTheRoom) => browser.workspace.ceremony()
  const { proposalHash } = given(await look(first))
  if (proposalHash === null) throw new Error('nothing was proposed')
  for (const { browser } of room) given(await browser.workspace.joinCeremony(proposalHash))
  for (const colleague of room) given(await look(colleague))
  const codes = new Set<string | null>()
  for (const colleague of room) codes.add(given(await look(colleague)).code)
  const [code] = codes
  if (codes.size !== 1 || code === undefined || code === null) throw new Error('the codes differ')
  for (const { browser } of room) given(await browser.workspace.signRoster(proposalHash))
  return code
}

/** Walks a server to its first ordinary day, through the workspaces of its people. */
export async function schoolInBrowsers(server: TestServer): Promise<SchoolInBrowsers> {
  const founded = await foundSchool(server)
  const { administrator } = founded
  const dana = await enrol(server, administrator, ['Дана', 'psychologist', 'member'])
  const marat = await enrol(server, administrator, ['Марат', 'deputy-director', 'member'])
  const saule = await enrol(server, administrator, ['Сәуле', 'social-pedagogue', 'member'])
  const erlan = await enrol(server, administrator, ['Ерлан', 'education-department', 'reserve'])
  await agreeOnRoster([dana, marat, saule, erlan])
  const box = await publishBox(administrator, [dana, marat, saule])
  return { ...founded, dana, marat, saule, erlan, box }
}

/** Unlocks on a device that knows this person. */
export const unlock = async ({ browser, account, password }: Colleague): Promise<void> =>
  void given(await browser.workspace.unlock(account, password, null, 'own'))

/** Goes on to the moment `to` of the school's clock, when `who` begin to work again. */
export async function comeAgain(
  server: TestServer,
  who: readonly Colleague[],
  to: WallTime,
): Promise<void> {
  const now = server.clock.wall()
  server.clock.advance(daysBetween(now.on, to.on) * 86_400 + (to.at - now.at) * 60)
  for (const colleague of who) {
    await colleague.browser.workspace.lock()
    await unlock(colleague)
  }
}

/** Dana opens the box some minutes later, with Marat beside her. */
export async function openBox(
  server: TestServer,
  { dana, marat, box }: Pick<SchoolInBrowsers, 'dana' | 'marat' | 'box'>,
) {
  server.clock.advance(60)
  const present = [dana.account, marat.account]
  return given(await dana.browser.workspace.openBox(box, server.clock.wall(), present))
}

async function publishBox(
  administrator: TestBrowser,
  [first, ...others]: readonly [Colleague, ...Colleague[]],
): Promise<BoxId> {
  given(await administrator.workspace.prepareBox(rules))
  await first.browser.workspace.sync()
  const prepared = first.browser.workspace.state.board?.preparedBox
  if (!prepared) throw new Error('no box was prepared')
  given(await first.browser.workspace.publishBox(prepared))
  for (const { browser } of others) {
    await browser.workspace.sync()
    const proposed = browser.workspace.state.board?.boxes[0]?.proposed
    if (!proposed) throw new Error('no box was published')
    given(await browser.workspace.confirm(proposed.entry))
  }
  return boxId(prepared.box)
}
