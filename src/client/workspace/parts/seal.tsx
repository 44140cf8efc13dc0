import { clock } from '#core/words/dates.ts'
import { useDesk } from '../desk.ts'
import { fingerprint } from './fingerprint.ts'
import { Icon } from './icon.tsx'

/** The journal's seal: how many entries, the head of the log, when this device checked it. */
export function Seal() {
  const { state, t } = useDesk()
  const words = t.common.seal
  const { seal } = state
  if (seal === null) return <p class="seal">{words.notYet}</p>
  return (
    <details class="seal">
      <summary>
        <Icon name="seal" />
        <span>
          {words.whole} · <code>{fingerprint(seal.root)}</code>
          <small>
            {words.entries(seal.size)} ·{' '}
            {state.isBusy ? t.common.checking : words.checkedAt(clock(seal.verifiedAt.at))}
          </small>
        </span>
      </summary>
      <p>{words.why}</p>
      <code class="seal-root">{fingerprint(seal.root, 32)}</code>
    </details>
  )
}

/** The seal in one line, for a small screen. */
export function SmallSeal() {
  const { state, t } = useDesk()
  const { seal } = state
  if (seal === null) return null
  return (
    <p class="small-seal" title={t.common.seal.label}>
      <Icon name="seal" />
      <span class="unseen">{t.common.seal.whole}: </span>
      <code>{fingerprint(seal.root)}</code>
    </p>
  )
}
