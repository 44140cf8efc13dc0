import { clockFinding } from '#core/health/clock.ts'
import type { Workspace } from './api.ts'
import { inTurn, leaveDesk, type Desk } from './desk.ts'
import { isRefused } from './refused.ts'
import { signIn } from './sign-in.ts'

type Administering = Pick<
  Workspace,
  'setUp' | 'administration' | 'health' | 'invite' | 'withdrawInvitation' | 'prepareBox'
>

/** What the administrator does: settings and invitations, never a letter. */
export const administering = (desk: Desk): Administering => ({
  setUp: (code, password, school) =>
    inTurn(desk, async () => {
      leaveDesk(desk)
      const { vault } = (desk.remote = desk.world.spawnVault())
      const start = await desk.server.startSetup(code, await vault.startPassword(password))
      if (isRefused(start)) return start
      const { account, response } = start
      const record = await vault.finishPassword(response)
      const founded = await desk.server.setUp({ code, account, record, school })
      if (isRefused(founded)) return founded
      const known = await desk.server.people()
      if (!isRefused(known)) desk.known = known
      return signIn(desk, vault, { account, password, card: null, device: 'shared' })
    }),

  administration: () =>
    inTurn(desk, async () => {
      const administration = await desk.server.administration()
      if (!isRefused(administration)) {
        desk.store.change({ publicUrl: withoutSlash(administration.publicUrl) })
      }
      return administration
    }),

  health: () =>
    inTurn(desk, async () => {
      const asked = desk.world.clock()
      const health = await desk.server.health()
      if (isRefused(health)) return health
      // The server looked at its clock somewhere between the question and the answer.
      const here = (asked + desk.world.clock()) / 2000
      return [...health.findings, clockFinding(here, health.at)]
    }),

  invite: (name, role, seat) =>
    inTurn(desk, async () => {
      const made = await desk.server.invite({ name, role, seat })
      if (isRefused(made)) return made
      return { address: `${desk.store.current.publicUrl}/w/#invite=${made.token}` }
    }),

  withdrawInvitation: (id) => inTurn(desk, () => desk.server.withdraw(id)),

  prepareBox: (rules) => inTurn(desk, () => desk.server.prepareBox(rules)),
})

const withoutSlash = (address: string): string => address.replace(/\/$/, '')
