import { useState } from 'preact/hooks'
import { commissionPageWords } from '#core/words/commission/page/page-words.ts'
import { Button } from '../../../parts/button.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { useAction } from '../../../use-action.ts'
import { pledgeFor, signPledge } from './own-pledge.ts'
import { preparedFor } from './pledge-standing.ts'

/** The text of one's own pledge, and the signature under it exactly as it is read here. */
export function PledgeForm({ onSigned }: { readonly onSigned?: () => void }) {
  const { workspace, state, t, lang } = useDesk()
  const words = commissionPageWords[lang].pledges
  const action = useAction()
  const { me, now } = state
  // What is being signed stays as it was read, whatever comes in meanwhile.
  const [begun, setBegun] = useState<ReturnType<typeof pledgeFor> | null>(null)
  if (me === null || now === null) return null
  const prepared = preparedFor(state, me.account)
  const shown = begun ?? prepared?.data ?? pledgeFor(state, me.account, lang, now.on)
  return (
    <section class="card form pledge">
      <div class="pledge-text" lang={shown.language}>
        {shown.text}
      </div>
      <Trouble action={action} />
      <Button
        kind="main"
        icon="seal"
        busy={action.isBusy && t.common.busy}
        onClick={() => {
          setBegun(shown)
          const same = prepared !== null && prepared.data.text === shown.text
          action.run(
            () => signPledge(workspace, shown, same ? prepared.state.record : null),
            () => onSigned?.(),
          )
        }}
      >
        {words.submit}
      </Button>
    </section>
  )
}
