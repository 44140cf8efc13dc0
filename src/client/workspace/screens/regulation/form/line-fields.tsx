import { useRef } from 'preact/hooks'
import { valueAt, wordOf } from '#core/regulation/form/edit.ts'
import { placesNaming, renamed } from '#core/regulation/form/rename.ts'
import { clock } from '#core/words/dates.ts'
import { Field } from '../../../parts/field.tsx'
import { minuteOf } from '../../../parts/minutes.ts'
import { ClauseOf, wrongIn } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'

interface PathProps {
  readonly path: string
}

/** A short text that has no language. */
export function LineField({ path }: PathProps) {
  const { value, write } = useValue(path)
  return (
    <div>
      <Field {...useBeside(path)} value={wordOf(value)} onValue={write} />
      <ClauseOf path={path} />
    </div>
  )
}

/**
 * The sign by which other parts name this one. Whatever named it when the typing began follows, also
 * through the sign of another part on the way.
 */
export function KeyField({ path }: PathProps) {
  const { draft, rewrite } = useForm()
  const along = useRef<readonly string[]>([])
  return (
    <div
      onFocusIn={() => {
        along.current = placesNaming(draft, path)
      }}
    >
      <Field
        {...useBeside(path)}
        value={wordOf(valueAt(draft, path))}
        onValue={(typed) => rewrite(renamed(draft, path, typed, along.current))}
        isCode
      />
      <ClauseOf path={path} />
    </div>
  )
}

/** A whole number. What is no number yet stays as it was typed, and is said to be none. */
export function NumberField({
  path,
  least,
  most,
}: PathProps & { readonly least: number; readonly most: number }) {
  const { value, write } = useValue(path)
  return (
    <div>
      <Field
        {...useBeside(path)}
        type="number"
        min={least}
        max={most}
        value={wordOf(value)}
        onValue={(text) => write(/^\d{1,6}$/.test(text) ? Number(text) : text)}
      />
      <ClauseOf path={path} />
    </div>
  )
}

const midnight = 1440

/** A minute of the day; hours that end at 00:00 end at midnight. */
export function MinuteField({ path }: PathProps) {
  const { value, write } = useValue(path)
  const isEnd = path.endsWith('/to')
  const shown = typeof value === 'number' ? clock(value % midnight) : wordOf(value)
  return (
    <div>
      <Field
        {...useBeside(path)}
        type="time"
        value={shown}
        onValue={(text) => {
          const minute = minuteOf(text)
          write(minute === 0 && isEnd ? midnight : (minute ?? text))
        }}
      />
      <ClauseOf path={path} />
    </div>
  )
}

/** A date. */
export function DateField({ path }: PathProps) {
  const { value, write } = useValue(path)
  return <Field {...useBeside(path)} type="date" value={wordOf(value)} onValue={write} />
}

/** The name of a field and what is wrong with it. */
function useBeside(path: string) {
  const { lang, objections } = useForm()
  return { label: labelAt(lang, path), wrong: wrongIn(lang, objections, path) }
}
