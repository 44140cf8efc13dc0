import { pledgeFor, signPledge } from '#client/workspace/screens/commission/pledge/own-pledge.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import { given } from './school.ts'

/** Everybody signs the pledge of the regulation in force, so that nothing stands before their work. */
export async function pledge(workspaces: readonly Workspace[]): Promise<void> {
  for (const workspace of workspaces) {
    await workspace.sync()
    const { me, now } = workspace.state
    if (me === null || now === null) throw new Error('a workspace that is locked')
    given(await signPledge(workspace, pledgeFor(workspace.state, me.account, 'ky', now.on), null))
  }
}
