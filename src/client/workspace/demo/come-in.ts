import type { MemberId } from '#core/ids.ts'
import { demoWords } from '#core/words/demo/demo-words.ts'
import { allowedStorage, preferredLang } from '../preferences.ts'
import type { Workspace } from '../session/api.ts'
import { isRefused } from '../session/refused.ts'
import { outcomeOf } from '../use-action.ts'
import { demoServer } from './server.ts'

/**
 * Unlocks as somebody of the demo, the way everybody unlocks: password and key card, on a shared
 * computer. What fails leaves the door closed, and its form says the rest.
 *
 * @param place - says meanwhile what is being done.
 */
export async function comeIn(
  workspace: Workspace,
  account: MemberId,
  place: Element,
): Promise<void> {
  const lang = preferredLang(allowedStorage(), navigator.languages)
  const waiting = document.createElement('p')
  waiting.setAttribute('role', 'status')
  waiting.className = 'loading'
  waiting.textContent = demoWords[lang].entering
  place.replaceChildren(waiting)
  await outcomeOf(() => unlock(workspace, account))
  waiting.remove()
}

async function unlock(workspace: Workspace, account: MemberId) {
  const demo = await demoServer().look()
  if (isRefused(demo) || demo.state !== 'open') return null
  const person = demo.people.find((one) => one.account === account)
  return person === undefined
    ? null
    : workspace.unlock(account, person.password, person.card, 'shared')
}
