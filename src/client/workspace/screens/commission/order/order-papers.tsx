import { useState } from 'preact/hooks'
import { papersOf } from '#core/documents/papers-of.ts'
import { IssuePaper } from '../../../documents/issue-paper.tsx'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { useCommission } from '../use-commission.ts'
import { lastOrderPaper, orderPaper, type OrderPaperKind } from './order-paper.ts'

/** The order as a paper: for the director's pen, or issued here and signed by everybody it names. */
export function OrderPapers({ onLeave }: { readonly onLeave: () => void }) {
  const { state, t, go } = useDesk()
  const { words: all, regulation, kept, today } = useCommission()
  const words = all.papers
  const last = lastOrderPaper(state, regulation)
  const isOfCommission = papersOf(regulation).includes('commission-order')
  const [kind, setKind] = useState<OrderPaperKind>(
    isOfCommission ? 'commission-order' : 'responsible-order',
  )
  const [place, setPlace] = useState(last.place)
  const [head, setHead] = useState(last.head)
  const [isIssued, setIssued] = useState(false)
  const order =
    kept === null || today === null
      ? null
      : orderPaper(regulation, kept, kind, { place, head, today })
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      <Button kind="quiet" icon="back" onClick={onLeave}>
        {t.common.actions.back}
      </Button>
      <section class="card form">
        {isOfCommission && (
          <Select
            label={words.which}
            value={kind}
            onValue={setKind}
            options={[
              { value: 'commission-order', label: words.commission },
              { value: 'responsible-order', label: words.responsible },
            ]}
          />
        )}
        <div class="pair">
          <Field label={words.place} value={place} onValue={setPlace} maxLength={100} />
          <Field label={words.head} value={head} onValue={setHead} maxLength={100} />
        </div>
      </section>
      {order === null ? (
        <Notice kind="due">{words.needsResponsible}</Notice>
      ) : (
        <IssuePaper key={kind} of={order} onIssued={() => setIssued(true)} />
      )}
      {isIssued && (
        <Button icon="next" onClick={() => go('papers')}>
          {words.toPapers}
        </Button>
      )}
    </>
  )
}
