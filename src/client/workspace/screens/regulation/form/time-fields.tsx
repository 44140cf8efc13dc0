import { itemsOf, membersOf, wordOf } from '#core/regulation/form/edit.ts'
import { weekday } from '#core/words/dates.ts'
import { monthName } from '#core/words/months.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { Beside, Wrong } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'

const week = [1, 2, 3, 4, 5, 6, 7]
const year = Array.from({ length: 12 }, (_, i) => i + 1)

interface PathProps {
  readonly path: string
}

/** One day of the week. */
export function WeekdayField({ path }: PathProps) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  return (
    <div>
      <Select
        label={labelAt(lang, path)}
        options={week.map((day) => ({ value: String(day), label: weekday(lang, day) }))}
        value={wordOf(value ?? 1)}
        onValue={(day) => write(Number(day))}
      />
      <Beside path={path} />
    </div>
  )
}

/** Some days of the week. */
export function WeekdaysField({ path }: PathProps) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  const chosen = itemsOf(value).map(Number)
  return (
    <fieldset class="days">
      <legend>{labelAt(lang, path)}</legend>
      {week.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={chosen.includes(day)}
            onChange={(event) => {
              const others = chosen.filter((one) => one !== day)
              write(event.currentTarget.checked ? [...others, day].sort((a, b) => a - b) : others)
            }}
          />
          {weekday(lang, day)}
        </label>
      ))}
      <Beside path={path} />
      {chosen.map((day, i) => (
        <Wrong key={day} path={`${path}/${i}`} />
      ))}
    </fieldset>
  )
}

/** A day of every year. */
export function DayOfYearField({ path }: PathProps) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  const words = editorWords[lang].edit
  const members = membersOf(value ?? {})
  const put = (name: string, to: string | number) =>
    write(Object.fromEntries([...members, [name, to]]))
  return (
    <fieldset class="reg-group">
      <legend>{labelAt(lang, path)}</legend>
      <div class="pair">
        <Field
          label={words.dayOfMonth}
          type="number"
          min={1}
          max={31}
          value={wordOf(members.get('day'))}
          onValue={(text) => put('day', /^\d{1,2}$/.test(text) ? Number(text) : text)}
        />
        <Select
          label={words.month}
          options={year.map((month) => ({ value: String(month), label: monthName(lang, month) }))}
          value={wordOf(members.get('month') ?? 1)}
          onValue={(month) => put('month', Number(month))}
        />
      </div>
      <Wrong path={`${path}/day`} />
      <Beside path={path} />
    </fieldset>
  )
}
