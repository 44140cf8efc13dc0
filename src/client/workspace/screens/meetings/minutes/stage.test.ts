import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { entryId, hash, recordId, type RecordId } from '#core/ids.ts'
import { newItem, type MeetingRecord } from '#core/meetings/meeting.ts'
import { paperRecord } from '#core/records/paper.ts'
import type { KeptRecord } from '../../../session/api.ts'
import { exampleId, marat } from '../../letters/letter.example.ts'
import { meetingsOf } from '../facts.ts'
import { correctionToIssue, minutesIssued, minutesReplaced, stageOf } from './stage.ts'

const on = plainDate('2026-11-20')
const meeting = recordId(exampleId(1))
const reason = 'Шешім толық жазылмаған'

/** A closed record of one version that stands at `index` in the log. */
const kept = (index: number, data: KeptRecord['data']): KeptRecord => {
  const entry = entryId(exampleId(index + 20))
  const state = {
    record: recordId(exampleId(index)),
    audience: 'readers' as const,
    version: 1,
    entry,
    leaf: hash('A'.repeat(43)),
    by: marat,
    on,
    paper: index === 1 ? { paper: 'minutes' as const, period: 2026, number: 1 } : null,
    isClosed: true,
    signatures: [],
  }
  return { state, data, versions: [{ index, entry, on, by: marat, data }] }
}
const held = (title: string, corrects?: MeetingRecord['corrects']): MeetingRecord => ({
  kind: 'meeting',
  stage: 'held',
  on,
  at: 900,
  attendance: [],
  invited: [],
  items: [newItem('other', title)],
  ...(corrects === undefined ? {} : { corrects }),
})
const issued = (corrects?: RecordId) =>
  paperRecord(
    {
      v: 1,
      kind: 'minutes',
      language: 'kk',
      name: 'Хаттама № 1',
      orientation: 'portrait',
      blocks: [{ kind: 'text', text: corrects === undefined ? 'ескі' : 'жаңа' }],
    },
    { issuedOn: on, signers: [], about: meeting, ...(corrects ? { corrects, reason } : {}) },
  )

const old = kept(2, issued())
const corrected = kept(3, held('Түзетілген.', { meeting, reason }))
const before = [kept(1, held('Бұрынғы.')), old]
const oneOf = (records: readonly KeptRecord[]) => {
  const [one, ...others] = meetingsOf({ records })
  if (one === undefined) throw new Error('no meeting')
  expect(others).toEqual([])
  return one
}

test('a correction is no meeting of its own: its meeting says what it says', () => {
  const records = [...before, corrected]
  const one = oneOf(records)
  expect(one.state.paper?.number).toBe(1)
  expect(one.data.items[0]?.title).toBe('Түзетілген.')
  expect(one.versions[0]?.data.items[0]?.title).toBe('Бұрынғы.')
})

test('until its paper is issued the minutes wait, then the old ones are replaced', () => {
  const waiting = [...before, corrected]
  expect(stageOf(before, oneOf(before))).toBe('signed')
  expect(correctionToIssue(waiting, oneOf(waiting))?.reason).toBe(reason)
  expect(stageOf(waiting, oneOf(waiting))).toBe('closed')
  const records = [...waiting, kept(4, issued(old.state.record))]
  expect(correctionToIssue(records, oneOf(records))).toBeNull()
  expect(minutesIssued(records, oneOf(records))?.data.reason).toBe(reason)
  expect(minutesReplaced(records, oneOf(records)).map(({ kept: { state } }) => state)).toEqual([
    old.state,
  ])
})
