import { itemsOf, movedItem, wordOf } from '#core/regulation/form/edit.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../../parts/button.tsx'
import { Check, Select } from '../../../parts/choice.tsx'
import { Beside } from './beside.tsx'
import { labelAt, meaningAt, useForm, useValue } from './form-desk.ts'

interface SeveralFieldProps {
  readonly words: readonly string[]
  readonly isOrdered: boolean
  readonly path: string
}

/** Any words of many. */
export function SeveralField({ words, isOrdered, path }: SeveralFieldProps) {
  const { lang } = useForm()
  const { value, write } = useValue(path)
  const chosen = itemsOf(value).map(wordOf)
  if (isOrdered) return <OrderedField words={words} chosen={chosen} path={path} />
  return (
    <fieldset class="reg-group reg-several">
      <legend>{labelAt(lang, path)}</legend>
      {words.map((word) => (
        <Check
          key={word}
          label={meaningAt(lang, path, word)}
          checked={chosen.includes(word)}
          onChecked={(is) => write(is ? [...chosen, word] : chosen.filter((one) => one !== word))}
        />
      ))}
      <Beside path={path} />
    </fieldset>
  )
}

interface OrderedFieldProps {
  readonly words: readonly string[]
  readonly chosen: readonly string[]
  readonly path: string
}

/** Words whose order means something: what a column is composed of. */
function OrderedField({ words, chosen, path }: OrderedFieldProps) {
  const { lang } = useForm()
  const { write } = useValue(path)
  const { edit } = editorWords[lang]
  const rest = words.filter((word) => !chosen.includes(word))
  return (
    <div>
      <ol class="reg-ordered">
        {chosen.map((word, i) => (
          <li key={word}>
            <span>{meaningAt(lang, path, word)}</span>
            {i > 0 && (
              <Button
                kind="quiet"
                label={`${edit.up}: ${meaningAt(lang, path, word)}`}
                onClick={() => write(movedItem(chosen, i, i - 1))}
              >
                ↑
              </Button>
            )}
            <Button
              kind="quiet"
              icon="cross"
              label={`${edit.remove}: ${meaningAt(lang, path, word)}`}
              onClick={() => write(chosen.filter((one) => one !== word))}
            >
              {''}
            </Button>
          </li>
        ))}
      </ol>
      <Select
        label={labelAt(lang, path)}
        options={[
          { value: '', label: edit.add },
          ...rest.map((word) => ({ value: word, label: meaningAt(lang, path, word) })),
        ]}
        value=""
        onValue={(word) => {
          if (word !== '') write([...chosen, word])
        }}
      />
      <Beside path={path} />
    </div>
  )
}
