import { useState } from 'preact/hooks'
import type { AnnouncementRecord, SchoolClass } from '#core/announcements/announcement.ts'
import { isByClass, unreached } from '#core/announcements/reached.ts'
import { announcements, type AnnouncedFacts } from '#core/documents/papers/announcements.ts'
import { AsPaper } from '../../documents/as-paper.tsx'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import type { Told } from './told.ts'

interface SheetForFileProps {
  /** In which the school year begins. */
  readonly year: number
  readonly told: readonly Told[]
  readonly classes: readonly SchoolClass[]
}

/** The announcements of a school year as a sheet: printed, or as a table for the office. */
export function SheetForFile({ year, told, classes }: SheetForFileProps) {
  const { t, state } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const regulation = regulationOf(state)
  // What one way missed another may have told.
  const isCounted = classes.length > 0 && regulation.announced.some(isByClass)
  const facts = {
    regulation,
    channel: regulation.channels[0]?.id ?? '',
    begins: year,
    rows: told.toReversed().map(({ data }) => rowOf(data)),
    notReached: isCounted
      ? unreached(
          classes,
          told.map(({ data }) => data),
        )
      : null,
  }
  return (
    <details class="card version" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.announcements.paper}</summary>
      {isOpen && (
        <AsPaper regulation={regulation} make={(language) => announcements(facts, language)} />
      )}
    </details>
  )
}

const rowOf = ({ on, way, where, classes, note, by }: AnnouncementRecord): AnnouncedFacts => ({
  on,
  way,
  classes,
  by,
  ...(where === undefined ? {} : { where }),
  ...(note === undefined ? {} : { what: note }),
})
