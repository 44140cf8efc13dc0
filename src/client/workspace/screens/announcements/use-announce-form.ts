import { useState } from 'preact/hooks'
import * as v from 'valibot'
import type { AnnouncementWay } from '#core/announcements/reached.ts'
import { threadId, type RecordId } from '#core/ids.ts'
import { useDesk } from '../../desk.ts'
import { useKeptForm } from '../../use-kept-form.ts'
import { unfinished } from '../entering/entry-form.ts'
import { AnnounceForm, startOf } from './announce-form.ts'
import type { Told } from './told.ts'

/** An announcement in the making on the screen. */
export interface AnnouncementInTheMaking {
  /** What is corrected; null for something new. */
  readonly record: RecordId | null
  readonly form: AnnounceForm
  readonly change: (form: AnnounceForm) => void
  readonly clear: () => void
}

/**
 * What this person writes down about `told`, or about something new: kept at once, under its record.
 *
 * @param way - that was pressed: it is offered first also where the form was begun by another.
 */
export function useAnnounceForm(told: Told | null, way: AnnouncementWay): AnnouncementInTheMaking {
  const { state } = useDesk()
  const record = told?.state.record ?? null
  const start = startOf(told, way, state.now?.on ?? '', state.me?.name ?? '')
  const thread = record === null ? unfinished : threadId(record)
  const { form, change, clear } = useKeptForm(thread, 'announcement', AnnounceForm, start)
  const [pressed, setPressed] = useState(told === null ? way : null)
  return {
    record,
    form: pressed === null ? form : { ...form, way: pressed },
    change: (next) => {
      setPressed(null)
      change(next)
    },
    clear,
  }
}

/** The way of a new announcement that somebody began and did not write down, or null. */
export function useBegunWay(): AnnouncementWay | null {
  const { workspace } = useDesk()
  const text = workspace.draft(unfinished, 'announcement')?.text ?? ''
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), AnnounceForm), text)
  return kept.success ? kept.output.way : null
}
