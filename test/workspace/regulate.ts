import { toBase64url } from '#core/bytes.ts'
import { boxId } from '#core/ids.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import type { TestServer } from '../http/server.ts'
import { random } from '../rig/ledger.ts'
import { given, rules, type SchoolInBrowsers } from './school.ts'

/** Puts a regulation in force: proposed by Dana, signed by Marat and Saule. */
export async function regulate(
  server: TestServer,
  { dana, marat, saule, box }: SchoolInBrowsers,
  change: Partial<Regulation> = {},
): Promise<Regulation> {
  const regulation = { ...preset('kz-online-daily'), ...change }
  const calls = boxId(toBase64url(random(16)))
  const paper = boxId(toBase64url(random(16)))
  const boxes = [
    { box, ...rules },
    { box: calls, takes: 'calls' as const, ...rules },
    { box: paper, takes: 'paper' as const, ...rules },
  ]
  const { workspace } = dana.browser
  await workspace.sync()
  given(await workspace.proposeRegulation(regulation, server.clock.wall().on, boxes))
  for (const { browser } of [marat, saule]) {
    await browser.workspace.sync()
    const proposed = browser.workspace.state.proposedRegulation
    if (proposed === null) throw new Error('no regulation was proposed')
    given(await browser.workspace.confirm(proposed.state.entry))
  }
  await workspace.sync()
  return regulation
}
