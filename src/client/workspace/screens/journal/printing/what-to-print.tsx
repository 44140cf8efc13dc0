import type { PlainDate } from '#core/calendar/plain-date.ts'
import { dayInFigures } from '#core/journal/cell.ts'
import type { PagesAdded } from '#core/journal/pages-added.ts'
import type { Printed } from '#core/journal/printing.ts'
import { Choice } from '../../../parts/choice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useDesk } from '../../../desk.ts'
import type { PrintKind } from './kinds.ts'

interface WhatToPrintProps {
  readonly kinds: readonly PrintKind[]
  readonly kind: PrintKind
  readonly onKind: (kind: PrintKind) => void
  readonly added: PagesAdded
  readonly printed: Printed
}

/** What of a book goes to the printer. */
export function WhatToPrint({ kinds, kind, onKind, added, printed }: WhatToPrintProps) {
  const { t } = useDesk()
  const words = t.journal.printing
  const isClosed = printed.closing !== null
  const { from, pages } = added
  const addedHint =
    pages.length === 0 ? words.nothingAdded : words.addedHint(from, from + pages.length - 1)
  const label = {
    added: isClosed ? words.amended : words.added,
    whole: words.whole,
    cover: words.cover,
    closing: words.closing,
  }
  const hint = {
    added: isClosed ? words.amendedHint : addedHint,
    whole: words.wholeHint,
    cover: undefined,
    closing: words.closingHint,
  }
  return (
    <Choice
      legend={words.what}
      value={kind}
      onValue={onKind}
      options={kinds.map((one) => ({ value: one, label: label[one], hint: hint[one] }))}
    />
  )
}

interface PrintedSoFarProps {
  readonly printed: Printed
  /** Day of the last printing. */
  readonly lastOn: PlainDate | undefined
}

/** How far a book is printed. */
export function PrintedSoFar({ printed: { pages }, lastOn }: PrintedSoFarProps) {
  const { t } = useDesk()
  const { never, soFar } = t.journal.printing
  return <p class="hint">{lastOn === undefined ? never : soFar(pages, dayInFigures(lastOn))}</p>
}

/** That rows say something else than on their page, when these are printed. */
export function ChangedRows({ added, printed }: Pick<WhatToPrintProps, 'added' | 'printed'>) {
  const { t } = useDesk()
  const words = t.journal.printing
  const { length } = added.changed
  if (length === 0) return null
  const text = printed.closing === null ? words.changed(length) : words.changedAfter(length)
  return <Notice kind="due">{text}</Notice>
}
