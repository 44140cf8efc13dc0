import { useState } from 'preact/hooks'
import { attendanceOn } from '#core/meetings/attendance.ts'
import { JointReadingRecord } from '#core/meetings/joint-reading.ts'
import { useDesk } from '../../../desk.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { commissionIn } from '../../../session/commission.ts'
import { useKeptForm } from '../../../use-kept-form.ts'
import { unfinished } from '../../entering/entry-form.ts'
import { lettersToRead } from './letters-to-read.ts'

/** A joint reading in the making: letters that came since it was begun are at its end. */
export function useReading(now: NonNullable<WorkspaceState['now']>) {
  const { state } = useDesk()
  const waiting = lettersToRead(state).map(({ state: { thread } }) => thread)
  const me = state.me?.account
  const start: JointReadingRecord = {
    kind: 'joint-reading',
    on: now.on,
    at: now.at,
    attendance: attendanceOn(commissionIn(state), state.rosters.at(-1)?.people ?? [], now.on).map(
      (one) => ({ ...one, isPresent: one.member !== undefined && one.member === me }),
    ),
    letters: waiting.map((thread) => ({ thread, conclusion: '' })),
    tasks: [],
  }
  const draft = useKeptForm(unfinished, 'reading', JointReadingRecord, start)
  // The kept text is cleaned when it is read back: a space at the end would go while it is typed.
  const [typed, setTyped] = useState<JointReadingRecord | null>(null)
  const form = typed ?? draft.form
  const known = form.letters.filter(({ thread }) => waiting.includes(thread))
  const come = waiting.filter((thread) => known.every((one) => one.thread !== thread))
  return {
    reading: {
      ...form,
      letters: [...known, ...come.map((thread) => ({ thread, conclusion: '' }))],
    },
    change: (next: JointReadingRecord) => {
      setTyped(next)
      draft.change(next)
    },
    clear: draft.clear,
  }
}
