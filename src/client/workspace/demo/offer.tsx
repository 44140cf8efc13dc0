import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { demoWords } from '#core/words/demo/demo-words.ts'
import { useDesk } from '../desk.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useAction } from '../use-action.ts'
import { useLoaded } from '../use-loaded.ts'
import { demoServer } from './server.ts'

/** How often it is asked how far the demo is. */
const everyMs = 700

/** On the first page of a fresh installation: a demo for whoever only wants to look. */
export function DemoOffer() {
  const { lang } = useDesk()
  const words = demoWords[lang].offer
  const server = useMemo(demoServer, [])
  const { outcome, reload } = useLoaded(useCallback(() => server.look(), [server]))
  const [isMaking, setMaking] = useState(false)
  const action = useAction()
  const known = outcome?.ok ? outcome.value : null
  const isBeingMade = isMaking || known?.state === 'being-made'

  // With PostgreSQL there is no demo, and nothing is offered.
  if (known === null) return null
  return (
    <section class="demo-offer">
      <h2>{words.title}</h2>
      <p class="hint">{words.how}</p>
      {isBeingMade ? (
        <Making onEnd={() => (setMaking(false), reload())} />
      ) : (
        <>
          {known.state === 'failed' && <Notice kind="danger">{words.failed}</Notice>}
          <Trouble action={action} />
          <Button onClick={() => action.run(server.start, () => setMaking(true))}>
            {words.button}
          </Button>
        </>
      )}
    </section>
  )
}

/** How far the demo is; once it is open the page shows it. */
function Making({ onEnd }: { readonly onEnd: () => void }) {
  const { lang } = useDesk()
  const words = demoWords[lang].offer
  const server = useMemo(demoServer, [])
  const { outcome } = useLoaded(
    useCallback(() => server.look(), [server]),
    everyMs,
  )
  const known = outcome?.ok ? outcome.value : null
  const percent = known?.state === 'being-made' ? known.percent : 0
  useEffect(() => {
    if (known?.state === 'open') location.assign('/')
    else if (known?.state === 'failed' || known?.state === 'absent') onEnd()
  }, [known, onEnd])
  return (
    <div>
      <progress max={100} value={percent} aria-label={words.button} />
      <p class="hint" role="status">
        {words.making(percent)}
      </p>
    </div>
  )
}
