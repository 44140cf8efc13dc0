import { itemsOf, membersOf, movedItem, withValue } from '#core/regulation/form/edit.ts'
import { blankOf, type Shape } from '#core/regulation/form/shape.ts'
import type { CanonicalValue } from '#core/log/canonical.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../../parts/button.tsx'
import { Wrong } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'
import { Members } from './group-field.tsx'
import { ShapeField } from './shape-field.tsx'

interface ListFieldProps {
  readonly item: Shape
  readonly most: number
  readonly path: string
}

/** Things of one kind in an order: added, moved and taken out. */
export function ListField({ item, most, path }: ListFieldProps) {
  const { lang, languages } = useForm()
  const { value, write } = useValue(path)
  const words = editorWords[lang].edit
  const name = labelAt(lang, path)
  const items = itemsOf(value)
  const add = () => write([...items, named(blankOf(item, languages[0] ?? 'ru'), path, items)])
  return (
    <fieldset class="reg-group">
      <legend>{name}</legend>
      <Wrong path={path} />
      <ol class="reg-list">
        {items.map((one, i) => (
          <li key={i}>
            <div class="reg-item-head">
              <b>
                {i + 1}. {titleOf(one, languages)}
              </b>
              <span class="buttons">
                <Button
                  kind="quiet"
                  label={`${words.up}: ${name} ${i + 1}`}
                  disabled={i === 0}
                  onClick={() => write(movedItem(items, i, i - 1))}
                >
                  ↑
                </Button>
                <Button
                  kind="quiet"
                  label={`${words.down}: ${name} ${i + 1}`}
                  disabled={i === items.length - 1}
                  onClick={() => write(movedItem(items, i, i + 1))}
                >
                  ↓
                </Button>
                <Button
                  kind="quiet"
                  icon="cross"
                  label={`${words.remove}: ${name} ${i + 1}`}
                  onClick={() => write(items.filter((_, other) => other !== i))}
                >
                  {words.remove}
                </Button>
              </span>
            </div>
            <Wrong path={`${path}/${i}`} />
            {item.kind === 'group' ? (
              <Members group={item} path={`${path}/${i}`} />
            ) : (
              <ShapeField shape={item} path={`${path}/${i}`} />
            )}
          </li>
        ))}
      </ol>
      <Button
        icon="plus"
        label={`${words.add}: ${name}`}
        disabled={items.length >= most}
        onClick={add}
      >
        {words.add}
      </Button>
    </fieldset>
  )
}

/** A new item with a sign of its own, by which other parts can name it. */
function named(
  item: CanonicalValue,
  path: string,
  items: readonly CanonicalValue[],
): CanonicalValue {
  if (!membersOf(item).has('id')) return item
  const kind = (path.split('/').at(-1) ?? 'part').replace(/s$/, '')
  const taken = new Set(items.map((one) => membersOf(one).get('id')))
  const numbers = items.map((_, i) => i + 1)
  const free = [...numbers, items.length + 1].find((n) => !taken.has(`${kind}-${n}`))
  return withValue(item, '/id', `${kind}-${free ?? items.length + 1}`)
}

/** What an item is called by its own name or heading. */
function titleOf(item: CanonicalValue, languages: readonly string[]): string {
  const members = membersOf(item)
  const texts = membersOf(members.get('name') ?? members.get('heading') ?? {})
  const shown = [...languages, ...texts.keys()].map((language) => texts.get(language))
  const text = shown.find((one) => typeof one === 'string' && one !== '')
  return typeof text === 'string' ? text : ''
}
