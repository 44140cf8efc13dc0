import { useState } from 'preact/hooks'
import type { Administration } from '#core/contract/administration.ts'
import { sameRules, type BoxRules } from '#core/openings/box.ts'
import { clock, weekday } from '#core/words/dates.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { minuteOf } from '../../parts/minutes.ts'
import { Notice } from '../../parts/notice.tsx'
import { RulesLine } from '../../parts/rules-line.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { useAction } from '../../use-action.ts'

interface BoxFormProps {
  readonly known: Administration
  readonly onChanged: () => void
}

/** The hours that members may publish. */
export function BoxForm({ known, onChanged }: BoxFormProps) {
  const { workspace, t } = useDesk()
  const words = t.setup.box
  const { preparedBox: prepared, publishedBox: published } = known
  const standing = prepared ?? published
  const [days, setDays] = useState<readonly number[]>(standing?.days ?? [])
  const [time, setTime] = useState(clock(standing?.at ?? 12 * 60))
  const [within, setWithin] = useState(String(standing?.answerWorkingDays ?? 5))
  const [isPrepared, setPrepared] = useState(false)
  const action = useAction()
  const rules = rulesOf(days, time, within)
  const isWaiting = prepared !== null && !(published !== null && sameRules(prepared, published))
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <Standing label={words.isPublished} rules={published} />
      <Standing label={words.isPrepared} rules={isWaiting ? prepared : null} />
      <form
        class="card form"
        onSubmit={(event) => {
          event.preventDefault()
          if (rules === null) return
          action.run(
            () => workspace.prepareBox(rules),
            () => {
              setPrepared(true)
              onChanged()
            },
          )
        }}
      >
        <Days chosen={days} onChosen={setDays} />
        <div class="pair">
          <Field label={words.at} type="time" value={time} onValue={setTime} />
          <Field
            label={words.within}
            hint={words.withinHint}
            type="number"
            min={1}
            max={60}
            value={within}
            onValue={setWithin}
          />
        </div>
        <Trouble action={action} />
        {isPrepared && <Notice kind="done">{words.prepared}</Notice>}
        <Button kind="main" submits disabled={rules === null} busy={action.isBusy && t.common.busy}>
          {words.prepare}
        </Button>
      </form>
    </section>
  )
}

function Standing({ label, rules }: { readonly label: string; readonly rules: BoxRules | null }) {
  if (rules === null) return null
  return (
    <p>
      {label}: <RulesLine rules={rules} />
    </p>
  )
}

interface DaysProps {
  readonly chosen: readonly number[]
  readonly onChosen: (days: readonly number[]) => void
}

function Days({ chosen, onChosen }: DaysProps) {
  const { t, lang } = useDesk()
  const words = t.setup.box
  return (
    <fieldset class="days">
      <legend>{words.days}</legend>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={chosen.includes(day)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== day)
              onChosen(
                event.currentTarget.checked ? [...others, day].sort((a, b) => a - b) : others,
              )
            }}
          />
          {weekday(lang, day)}
        </label>
      ))}
      {chosen.length === 0 && <p class="hint">{words.noDay}</p>}
    </fieldset>
  )
}

function rulesOf(days: readonly number[], time: string, within: string) {
  const at = minuteOf(time)
  const answerWorkingDays = Number(within)
  const isWithin =
    Number.isInteger(answerWorkingDays) && answerWorkingDays >= 1 && answerWorkingDays <= 60
  return at !== null && days.length > 0 && isWithin
    ? { days: [...days], at, answerWorkingDays }
    : null
}
