import type { MeetingItem } from '#core/meetings/meeting.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import { useDesk } from '../../desk.ts'

interface AgendaItemsProps {
  readonly items: readonly MeetingItem[]
  readonly onItems: (items: readonly MeetingItem[]) => void
  readonly onAdd: () => void
}

/** The agenda, item by item: each can be worded anew, moved up or taken off. */
export function AgendaItems({ items, onItems, onAdd }: AgendaItemsProps) {
  const { t, lang } = useDesk()
  const words = t.meetings
  return (
    <fieldset class="agenda-items">
      <legend>{words.agenda}</legend>
      <p class="hint">{words.agendaHint}</p>
      <ol>
        {items.map((item, n) => (
          <li key={n}>
            <TextArea
              label={`${words.item(n + 1)} · ${commissionWords[lang].items[item.kind]}`}
              value={item.title}
              maxLength={400}
              rows={2}
              required={false}
              isWanted={item.title === '' && n === items.length - 1}
              onValue={(title) => onItems(items.with(n, { ...item, title }))}
            />
            <span class="agenda-tools">
              {n > 0 && (
                <button
                  type="button"
                  class="btn quiet up"
                  aria-label={words.up(n + 1)}
                  onClick={() => onItems(movedUp(items, n))}
                >
                  <Icon name="back" />
                </button>
              )}
              <button
                type="button"
                class="btn quiet"
                aria-label={words.removeItem(n + 1)}
                onClick={() => onItems(items.toSpliced(n, 1))}
              >
                <Icon name="cross" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon="plus" onClick={onAdd}>
        {words.addItem}
      </Button>
    </fieldset>
  )
}

const movedUp = (items: readonly MeetingItem[], n: number): readonly MeetingItem[] =>
  items.toSpliced(n - 1, 2, ...items.slice(n - 1, n + 1).toReversed())
