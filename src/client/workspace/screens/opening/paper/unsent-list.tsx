import { shortTime } from '#core/words/dates.ts'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import type { Unsent } from '../../../session/api.ts'
import { mendsItself } from '../../../session/unsent/refusals.ts'
import { useAction } from '../../../use-action.ts'
import { Written } from './written.tsx'

/** What lies on this device and waits for the network. */
export function UnsentList() {
  const { workspace, state, t } = useDesk()
  const words = t.paperOpening.unsent
  const action = useAction()
  const { unsent, isOffline } = state
  const isStuck = unsent.some(({ refused }) => refused !== null)
  if (unsent.length === 0) return null
  return (
    <section class="unsent">
      <h2>{words.title}</h2>
      <Notice kind={isStuck ? 'due' : 'calm'}>
        <p>{unsent.every(({ isKept }) => isKept) ? words.lead : words.notKept}</p>
        <ul>
          {unsent.map((one) => (
            <UnsentRow key={one.id} of={one} />
          ))}
        </ul>
        {(isOffline || isStuck) && (
          <Button
            busy={action.isBusy && t.common.busy}
            onClick={() => action.run(() => workspace.sendUnsent())}
          >
            {words.send}
          </Button>
        )}
      </Notice>
    </section>
  )
}

function UnsentRow({ of: { id, thing, refused } }: { readonly of: Unsent }) {
  const { workspace, t, lang } = useDesk()
  const words = t.paperOpening.unsent
  const isColleagues = refused === 'different-letter-same-id'
  const name = () => {
    if (thing.kind === 'sheet')
      return words.letter(thing.sheet.sheet, shortTime(lang, thing.sheet.takenOut))
    const when = shortTime(lang, thing.opening.held)
    return thing.kind === 'opening' ? words.opening(when) : words.end(when)
  }
  return (
    <li>
      <span>{name()}</span>
      {refused !== null && (
        <span class="wrong">{isColleagues ? words.colleague : t.refusals[refused]}</span>
      )}
      {refused !== null && mendsItself(refused) && <span class="hint">{words.again}</span>}
      {refused !== null && <Written thing={thing} />}
      {isColleagues && (
        <Button kind="quiet" onClick={() => void workspace.dropUnsent(id)}>
          {words.drop}
        </Button>
      )}
    </li>
  )
}
