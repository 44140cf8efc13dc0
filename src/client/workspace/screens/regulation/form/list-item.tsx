import { useEffect, useRef } from 'preact/hooks'
import { objectionsUnder } from '#core/regulation/form/check.ts'
import type { Shape } from '#core/regulation/form/shape.ts'
import { itemLine } from '#core/regulation/told/item-line.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { useUnfolded } from '../../../use-unfolded.ts'
import { Wrong } from './beside.tsx'
import { isWithin, useForm, useReader } from './form-desk.ts'
import { Members } from './group-field.tsx'
import { Place } from './place.tsx'
import { ShapeField } from './shape-field.tsx'

interface ListItemProps {
  readonly item: Shape
  readonly path: string
  /** Its place in the list, from 0 on, and how many there are. */
  readonly at: number
  readonly count: number
  /** What the list is called. */
  readonly name: string
  /** Just added: it is there to be written. */
  readonly isNew: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** One thing of a list: a line that tells it, and its fields where somebody looks at them. */
export function ListItem(props: ListItemProps) {
  const { item, path, at, count, name, isNew, onMove, onRemove } = props
  const { lang, objections, sought } = useForm()
  const words = editorWords[lang].edit
  const line = itemLine(useReader(), path)
  const wrong = objectionsUnder(objections, path).length
  const calls = wrong > 0 || isNew || count === 1 || isWithin(sought, path)
  const [isOpen, setOpen] = useUnfolded(calls)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isNew) summary.current?.focus()
  }, [])
  return (
    <li>
      <Place path={path}>
        <details
          class="reg-item"
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary ref={summary}>
            <span class="reg-item-line">
              <b>
                {at + 1}. {line.title}
              </b>
              {line.rest !== '' && !isOpen && <> — {line.rest}</>}
            </span>
            {wrong > 0 && !isOpen && <Tag kind="due">{words.wrong(wrong)}</Tag>}
          </summary>
          <Wrong path={path} />
          {isOpen && (
            <div class="reg-item-fields">
              {item.kind === 'group' ? (
                <Members group={item} path={path} />
              ) : (
                <ShapeField shape={item} path={path} />
              )}
              <div class="buttons">
                <Button
                  kind="quiet"
                  label={`${words.up}: ${name} ${at + 1}`}
                  disabled={at === 0}
                  onClick={() => onMove(at - 1)}
                >
                  ↑
                </Button>
                <Button
                  kind="quiet"
                  label={`${words.down}: ${name} ${at + 1}`}
                  disabled={at === count - 1}
                  onClick={() => onMove(at + 1)}
                >
                  ↓
                </Button>
                <Button
                  kind="quiet"
                  icon="cross"
                  label={`${words.remove}: ${name} ${at + 1}`}
                  onClick={onRemove}
                >
                  {words.remove}
                </Button>
              </div>
            </div>
          )}
        </details>
      </Place>
    </li>
  )
}
