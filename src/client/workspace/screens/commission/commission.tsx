import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Title } from '../../parts/title.tsx'
import { useDesk } from '../../desk.ts'
import { Appointed } from './appointed.tsx'
import { Handovers } from './handover/handovers.tsx'
import { Keys } from './keys.tsx'
import { OrderForm } from './order/order-form.tsx'
import { OrderHistory } from './order/order-history.tsx'
import { OrderPapers } from './order/order-papers.tsx'
import { useOrderDraft } from './order/use-order-draft.ts'
import { Pledges } from './pledge/pledges.tsx'
import { Standing } from './standing.tsx'
import { useCommission } from './use-commission.ts'

/** The commission: people by order, what the regulation asks of them, and who has keys. */
export function Commission() {
  const { t } = useDesk()
  const { words, kept, regulation, canWrite } = useCommission()
  const draft = useOrderDraft()
  const [step, setStep] = useState<'page' | 'order' | 'papers'>('page')
  const toPage = () => setStep('page')
  if (step === 'order')
    return <OrderForm draft={draft} onLeave={toPage} onWritten={() => setStep('papers')} />
  if (step === 'papers') return <OrderPapers onLeave={toPage} />
  // Where there is no commission, an order still says who is responsible.
  const isForCommission = regulation.commission !== undefined
  const firstOrder = isForCommission ? words.firstOrder : words.papers.responsible
  const newOrder = kept === null ? firstOrder : words.newOrder
  return (
    <>
      <Title lead={words.lead} help="roster">
        {t.commission.title}
      </Title>
      <Standing />
      <Appointed
        onFill={
          canWrite
            ? (post, takesPart) => {
                draft.fill(post, takesPart)
                setStep('order')
              }
            : null
        }
      />
      {canWrite && (
        <div class="buttons">
          <Button
            kind={isForCommission ? 'main' : 'plain'}
            icon="pen"
            onClick={() => setStep('order')}
          >
            {draft.isBegun ? words.goOn : newOrder}
          </Button>
          {kept !== null && (
            <Button icon="paper" onClick={() => setStep('papers')}>
              {words.papers.title}
            </Button>
          )}
        </div>
      )}
      <Pledges />
      <Handovers />
      <OrderHistory />
      <Keys />
    </>
  )
}
