import { useState } from 'preact/hooks'
import { labelsPerSheet, stickerSheets } from '#core/openings/stickers.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Title } from '../../../parts/title.tsx'
import { useDesk } from '../../../desk.ts'
import { usePrintedApart } from '../../../use-printed-apart.tsx'

/** What stands on one letter: number in the journal, day, and which letter of the opening it is. */
export interface Sticker {
  readonly number: string
  readonly day: string
  readonly mark: string
  /** 1 for the first letter of the opening. */
  readonly sheet: number
}

interface StickersProps {
  /** In the order of the letters, at least one. */
  readonly stickers: readonly Sticker[]
  readonly onBack: () => void
}

/** Labels for letters, as sheets of 24 that shops sell: which letters, and where the sheet begins. */
export function Stickers({ stickers, onBack }: StickersProps) {
  const { t } = useDesk()
  const words = t.openingDesk.stickers
  const letters = stickers.map(({ sheet }) => sheet)
  const [from, setFrom] = useState(letters.at(0) ?? 1)
  const [to, setTo] = useState(letters.at(-1) ?? 1)
  const [place, setPlace] = useState(1)
  const chosen = stickers.filter(({ sheet }) => sheet >= from && sheet <= to)
  const sheets = stickerSheets(chosen, place)
  usePrintedApart(<StickerSheets sheets={sheets} />)
  return (
    <>
      <Title step="stickers" lead={words.lead}>
        {words.title}
      </Title>
      <div class="sticker-choice">
        <Numbers label={words.from} of={letters} value={from} onValue={setFrom} />
        <Numbers
          label={words.to}
          of={letters.filter((letter) => letter >= from)}
          value={Math.max(from, to)}
          onValue={setTo}
        />
        <Numbers label={words.place} of={places} value={place} onValue={setPlace} />
      </div>
      <p role="status">{words.count(chosen.length, sheets.length)}</p>
      <StickerSheets sheets={sheets} />
      <div class="buttons close-box">
        <Button icon="back" onClick={onBack}>
          {words.back}
        </Button>
        <Button kind="main" icon="print" disabled={sheets.length === 0} onClick={() => print()}>
          {words.print}
        </Button>
      </div>
    </>
  )
}

const places = Array.from({ length: labelsPerSheet }, (_, at) => at + 1)

function Numbers(props: {
  readonly label: string
  readonly of: readonly number[]
  readonly value: number
  readonly onValue: (value: number) => void
}) {
  return (
    <Select
      label={props.label}
      value={String(props.value)}
      onValue={(value) => props.onValue(Number(value))}
      options={props.of.map((one) => ({ value: String(one), label: String(one) }))}
    />
  )
}

/** The sheets as the printer gets them; on the screen a picture of them. */
function StickerSheets({ sheets }: { readonly sheets: readonly (readonly (Sticker | null)[])[] }) {
  const { t } = useDesk()
  return (
    <>
      {sheets.map((sheet, at) => (
        <ol key={at} class="sticker-sheet" aria-label={t.openingDesk.stickers.sheet(at + 1)}>
          {places.map((place) => {
            const sticker = sheet[place - 1]
            return sticker === null || sticker === undefined ? (
              <li key={place} class={sticker === null ? 'used' : ''} aria-hidden="true" />
            ) : (
              <li key={place}>
                <strong>{sticker.number}</strong>
                <b>{sticker.mark}</b>
                <span>{sticker.day}</span>
              </li>
            )
          })}
        </ol>
      ))}
    </>
  )
}
