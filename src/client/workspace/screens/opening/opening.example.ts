import type { WallTime } from '#core/calendar/plain-date.ts'
import { entryId, type BoxId } from '#core/ids.ts'
import type { OpeningEvent } from '../../session/api.ts'
import { exampleId } from '../letters/letter.example.ts'

/** A planned opening of `box` at which somebody found so many letters. */
export const exampleOpening = (
  box: BoxId,
  planned: WallTime,
  ordinary: number,
  changes: Partial<OpeningEvent> = {},
): OpeningEvent => ({
  entry: entryId(exampleId(90)),
  box,
  planned,
  heldOn: planned.on,
  isPlanned: true,
  present: [],
  ordinary,
  record: null,
  ...changes,
})
