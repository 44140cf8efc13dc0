import { useState } from 'preact/hooks'
import { checkOrder } from '#core/commission/order-check.ts'
import { emptyPerson, withPerson } from '#core/commission/order-draft.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Title } from '../../../parts/title.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { writeCommission } from '../../../session/commission.ts'
import { useAction } from '../../../use-action.ts'
import { LackingList } from '../standing.tsx'
import { useCommission } from '../use-commission.ts'
import { OrderOffices } from './order-offices.tsx'
import { OrderPerson } from './order-person.tsx'
import { remarkWords } from './remark-words.ts'
import type { OrderInTheMaking } from './use-order-draft.ts'

interface OrderFormProps {
  readonly draft: OrderInTheMaking
  readonly onLeave: () => void
  readonly onWritten: () => void
}

/** An order as it was signed: number, day, people and offices, with what the regulation misses. */
export function OrderForm({ draft, onLeave, onWritten }: OrderFormProps) {
  const { workspace, t, lang } = useDesk()
  const { words: all, kept, commission, regulation } = useCommission()
  const words = all.form
  const action = useAction()
  const [isTried, setTried] = useState(false)
  const { form, change } = draft
  const { next, faults, lacking } = checkOrder(form, commission, regulation)
  const shown = [...(isTried ? faults : []), ...lacking]
  const wrongAt = (path: string) => remarkWords(lang, shown, path)
  const write = () => {
    setTried(true)
    if (next === null) return
    action.run(
      () => writeCommission(workspace, kept, next),
      () => {
        draft.clear()
        onWritten()
      },
    )
  }
  return (
    <form
      class="order-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        write()
      }}
    >
      <Title lead={words.lead}>{kept === null ? words.titleFirst : words.title}</Title>
      <div class="buttons">
        <Button icon="back" onClick={onLeave}>
          {t.common.actions.back}
        </Button>
        {draft.isBegun && (
          <Button
            kind="quiet"
            onClick={() => {
              draft.clear()
              onLeave()
            }}
          >
            {words.drop}
          </Button>
        )}
      </div>
      <section class="card form">
        <div class="pair">
          <Field
            label={words.number}
            value={form.number}
            onValue={(number) => change({ number })}
            maxLength={30}
            wrong={isTried ? wrongAt('/order') : null}
            required={false}
          />
          <Field
            label={words.on}
            type="date"
            value={form.on}
            onValue={(on) => change({ on })}
            wrong={wrongAt('/on')}
            required={false}
          />
        </div>
        <Field
          label={words.from}
          type="date"
          value={form.from}
          onValue={(from) => change({ from })}
          wrong={wrongAt('/from')}
        />
        <Field
          label={words.basis}
          hint={words.basisHint}
          value={form.basis}
          onValue={(basis) => change({ basis })}
          maxLength={400}
          required={false}
        />
      </section>
      <section>
        <h2>{words.people}</h2>
        {form.people.map((person, n) => (
          <OrderPerson key={person.key} draft={draft} n={n} wrongAt={wrongAt} />
        ))}
        <Button
          icon="plus"
          onClick={() =>
            change({ people: withPerson(form, commission, emptyPerson('', 'reads')).people })
          }
        >
          {words.add}
        </Button>
      </section>
      <OrderOffices draft={draft} />
      <div role="alert">
        {isTried && faults.length > 0 && (
          <Notice kind="danger">
            <p>{words.stops}</p>
            <ul>
              {[
                ...new Set(faults.map(({ word }) => remarkWords(lang, [{ word, path: '' }], ''))),
              ].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <div role="status">
        {next !== null && lacking.length > 0 && (
          <Notice kind="due">
            <p>{words.lacks}</p>
            <LackingList of={lacking} />
          </Notice>
        )}
        {next !== null && lacking.length === 0 && <Notice kind="done">{words.fits}</Notice>}
      </div>
      <Trouble action={action} />
      <Button kind="main" icon="check" submits busy={action.isBusy && t.common.busy}>
        {words.write}
      </Button>
    </form>
  )
}
