import { itemsOf, membersOf, movedItem, withValue } from '#core/regulation/form/edit.ts'
import { blankOf, type Shape } from '#core/regulation/form/shape.ts'
import type { CanonicalValue } from '#core/log/canonical.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../../parts/button.tsx'
import { Wrong } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'
import { ListItem } from './list-item.tsx'
import { useItemKeys } from './use-item-keys.ts'

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
  const { keys, firstNew, moved, removed } = useItemKeys(items.length)
  const add = () => write([...items, named(blankOf(item, languages[0] ?? 'ru'), path, items)])
  return (
    <fieldset class="reg-group">
      <legend>{name}</legend>
      <Wrong path={path} />
      <ol class="reg-list">
        {keys.map((key, i) => (
          <ListItem
            key={key}
            item={item}
            path={`${path}/${i}`}
            at={i}
            count={items.length}
            name={name}
            isNew={key >= firstNew}
            onMove={(to) => {
              moved(i, to)
              write(movedItem(items, i, to))
            }}
            onRemove={() => {
              removed(i)
              write(items.filter((_, other) => other !== i))
            }}
          />
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
