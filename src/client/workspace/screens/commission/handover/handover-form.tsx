import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { PlainDate } from '#core/calendar/plain-date.ts'
import { afterHandover } from '#core/commission/change.ts'
import { refuseHandover, type HandoverRecord } from '#core/commission/handover.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { useDesk } from '../../../desk.ts'
import { writeCommission } from '../../../session/commission.ts'
import { isRefused } from '../../../session/refused.ts'
import { useAction } from '../../../use-action.ts'
import { useCommission } from '../use-commission.ts'
import { thingName, thingsOf, type Thing } from './things.ts'

/** A key or the journal goes from one person to another. */
export function HandoverForm({ onWritten }: { readonly onWritten: () => void }) {
  const { workspace, t, lang } = useDesk()
  const { words: all, regulation, commission, kept, people, today } = useCommission()
  const words = all.handovers
  const action = useAction()
  const things = thingsOf(regulation)
  const [at, setAt] = useState('0')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState('')
  const [on, setOn] = useState<string>(today ?? '')
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const what: Thing = things[Number(at)] ?? { kind: 'journal' }
  const holder = people.find(({ offices }) =>
    offices.some((held) =>
      what.kind === 'journal'
        ? held.office === 'keeper'
        : held.office === 'key-holder' && held.channel === what.channel,
    ),
  )
  const giver = from ?? holder?.key ?? ''
  const day = v.safeParse(PlainDate, on)
  const record: HandoverRecord | null =
    day.success && giver !== '' && to !== ''
      ? {
          kind: 'handover',
          what,
          from: giver,
          to,
          on: day.output,
          ...(note.trim() === '' ? {} : { note: note.trim() }),
        }
      : null
  const fault =
    record === null
      ? day.success
        ? 'nobody-is-chosen'
        : 'not-a-day'
      : today === null
        ? null
        : refuseHandover(record, today)

  const write = () => {
    setTried(true)
    if (record === null || fault !== null) return
    action.run(async () => {
      const written = await workspace.writeRecord({
        record: null,
        seen: 0,
        audience: 'everybody',
        data: record,
        closes: true,
      })
      if (isRefused(written)) return written
      const next = afterHandover(commission, record)
      // Should this one fail, the handover says that the order is behind it.
      if (next !== commission) await writeCommission(workspace, kept, next)
      return null
    }, onWritten)
  }
  const everyone = [
    { value: '', label: '—' },
    ...people.map(({ key, name }) => ({ value: key, label: name })),
  ]
  return (
    <form
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        write()
      }}
    >
      <Select
        label={words.what}
        value={at}
        onValue={(chosen) => {
          setAt(chosen)
          setFrom(null)
        }}
        options={things.map((thing, n) => ({
          value: String(n),
          label: thingName({ regulation, lang }, words, thing),
        }))}
      />
      <div class="pair">
        <Select label={words.from} value={giver} onValue={setFrom} options={everyone} />
        <Select label={words.to} value={to} onValue={setTo} options={everyone} />
      </div>
      <div class="pair">
        <Field
          label={words.on}
          type="date"
          value={on}
          onValue={setOn}
          wrong={isTried && fault === 'not-a-day' ? words.faults[fault] : null}
          {...(today === null ? {} : { max: today })}
        />
        <Field
          label={words.note}
          hint={words.noteHint}
          value={note}
          onValue={setNote}
          maxLength={400}
          required={false}
        />
      </div>
      <div role="alert">
        {isTried && fault !== null && <Notice kind="danger">{words.faults[fault]}</Notice>}
      </div>
      <Trouble action={action} />
      <Button kind="main" submits busy={action.isBusy && t.common.busy}>
        {words.write}
      </Button>
    </form>
  )
}
