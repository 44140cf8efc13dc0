import { toBase64url } from '#core/bytes.ts'
import type { WallTime } from '#core/calendar/plain-date.ts'
import { boxId, type BoxId, type MemberId } from '#core/ids.ts'
import { boxRulesOf, withBoxes } from '#core/regulation/box-rules.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import { wallTimeIn } from '#client/workspace/session/school-date.ts'
import { createWorkspace } from '#client/workspace/session/workspace.ts'
import { createVault } from '#client/workspace/vault/create-vault.ts'
import { connectVault, serveVault, type RemoteVault } from '#client/workspace/vault/protocol.ts'
import { quietZone } from '../rig/quiet-zone.ts'
import type { Senim } from '../rig/senim.ts'
import { pledge } from '../workspace/pledge.ts'
import { agreeOnRoster, given, lastOf } from '../workspace/school.ts'

/** Where these schools stand. */
export const zone = quietZone(Date.now())

/** What the clock on their walls shows. */
export const wallNow = (): WallTime => wallTimeIn(zone, Date.now())

/** Somebody of the commission, with the workspace in which they enrolled. */
export interface Clerk {
  readonly account: MemberId
  readonly name: string
  readonly password: string
  readonly card: string
  readonly workspace: Workspace
}

/** A school of Kyrgyzstan with a sealed box in its foyer, opened by a commission. */
export interface PaperSchool {
  readonly marat: Clerk
  readonly dana: Clerk
  readonly saule: Clerk
  readonly box: BoxId
}

/** A workspace without a screen, at a real server, on a device that forgets. */
function workspaceAt(origin: string): Workspace {
  return createWorkspace({
    fetch: (address, request) => fetch(address, request),
    publicUrl: origin,
    spawnVault,
    memory: { recall: async () => null, remember: async () => {}, forget: async () => {} },
    snapshots: {
      read: async () => null,
      keep: async () => {},
      forget: async () => {},
      forgetOlder: async () => {},
    },
    unsent: {
      keeps: async () => true,
      all: async () => [],
      keep: async () => true,
      forget: async () => {},
    },
    clock: () => Date.now(),
    every: () => () => undefined,
  })
}

function spawnVault(): RemoteVault {
  const { port1, port2 } = new MessageChannel()
  serveVault(port2, createVault())
  const remote = connectVault(port1)
  port1.start()
  port2.start()
  const close = () => {
    remote.close()
    port1.close()
  }
  return { vault: remote.vault, close }
}

/** Walks a new server to the day on which the box hangs and is due, `minutes` ago. */
export async function paperSchool(
  senim: Senim,
  dueAt: number,
  change = (regulation: Regulation) => regulation,
): Promise<PaperSchool> {
  const { marat, dana, saule } = await commissionAt(senim)
  const box = newBox()
  await putInForce(
    { marat, dana, saule },
    withBoxes(change(dueDaily(dueAt)), ({ kind }) => (kind === 'paper-box' ? box : newBox())),
  )
  await pledge([marat, dana, saule].map(({ workspace }) => workspace))
  return { marat, dana, saule, box }
}

const newBox = () => boxId(toBase64url(crypto.getRandomValues(new Uint8Array(16))))

/** Puts a regulation in force: proposed by Marat, signed by the others. */
export async function putInForce(
  { marat, dana, saule }: Omit<PaperSchool, 'box'>,
  regulation: Regulation,
): Promise<void> {
  await marat.workspace.sync()
  const { now } = marat.workspace.state
  if (now === null) throw new Error('no clock')
  given(await marat.workspace.proposeRegulation(regulation, now.on, boxRulesOf(regulation)))
  for (const { workspace } of [dana, saule]) {
    await workspace.sync()
    const waiting = workspace.state.board?.proposedRegulation
    if (!waiting) throw new Error('no regulation was proposed')
    given(await workspace.confirm(waiting.entry))
  }
}

/** Walks a new server to the day on which the commission has signed its roster and nothing else. */
export async function commissionAt(senim: Senim): Promise<Omit<PaperSchool, 'box'>> {
  const office = workspaceAt(senim.origin)
  const school = { name: 'Үлгү орто мектеби', shortName: '«Үлгү» мектеби', lang: 'ky' } as const
  const place = { country: 'KG', zone } as const
  given(
    await office.setUp(senim.setUpCode() ?? '', 'терезе ачкыч эшик чам', { ...school, ...place }),
  )
  const enrol = async (name: string, role: Parameters<Workspace['invite']>[1]): Promise<Clerk> => {
    const token =
      given(await office.invite(name, role, 'member')).address.split('#invite=')[1] ?? ''
    const workspace = workspaceAt(senim.origin)
    const password = `${name} узун купуя сөз`
    const { account, card, sheet } = given(await workspace.beginEnrolment(token, password))
    given(await workspace.finishEnrolment(lastOf(card), lastOf(sheet), 'shared'))
    return { account, name, password, card, workspace }
  }
  const marat = await enrol('Марат Осмонов', 'deputy-director')
  const dana = await enrol('Айгүл Сыдыкова', 'psychologist')
  const saule = await enrol('Жылдыз Абдиева', 'social-pedagogue')
  const room = [marat, dana, saule]
  await agreeOnRoster(room.map((clerk) => ({ account: clerk.account, browser: clerk })))
  return { marat, dana, saule }
}

/** The regulation of the sealed box, opened every day: a test runs on any day. */
function dueDaily(at: number): Regulation {
  const sealed = preset('kg-commission-sealed')
  const rule = { kind: 'daily', days: 'every-day', at } as const
  return { ...sealed, openings: sealed.openings.map((opening) => ({ ...opening, rule })) }
}
