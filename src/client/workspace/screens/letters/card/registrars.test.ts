import { expect, test } from 'vitest'
import { plainDate } from '#core/calendar/plain-date.ts'
import { entryId } from '#core/ids.ts'
import { preset, type PresetId } from '#core/regulation/presets/presets.ts'
import type { WorkspaceState } from '../../../session/api.ts'
import { exampleState } from '../../today/state.example.ts'
import { dana, exampleId, marat } from '../letter.example.ts'
import { noHash, rosterOf, seated } from '../../roster.example.ts'
import { mayRegister } from './registrars.ts'

const on = plainDate('2026-11-20')
/** Dana, social pedagogue, and Marat, deputy director, under one of the samples. */
function stateUnder(id: PresetId): WorkspaceState {
  const people = [
    seated(dana, 'Дана', 'social-pedagogue'),
    seated(marat, 'Марат', 'deputy-director'),
  ]
  const regulation = preset(id)
  const version = {
    version: 1,
    regulation: noHash,
    since: on,
    numbering: regulation.numbering,
    boxes: [],
    on,
    entry: entryId(exampleId(54)),
    leaf: noHash,
    by: marat,
    confirmedBy: [],
  }
  return {
    ...exampleState,
    rosters: [rosterOf(...people)],
    regulations: [{ state: version, regulation }],
  }
}
const both = { readers: [dana, marat] }

test('only the posts of the regulation register, correct and annul [S3-19] [S1-13]', () => {
  expect(mayRegister(stateUnder('kg-post-weekly'), both, dana)).toBe(true)
  expect(mayRegister(stateUnder('kg-post-weekly'), both, marat)).toBe(false)
  expect(mayRegister(stateUnder('kz-online-daily'), both, marat)).toBe(true)
})

test('where none of these posts reads the letter, whoever reads it does', () => {
  expect(mayRegister(stateUnder('kg-post-weekly'), { readers: [marat] }, marat)).toBe(true)
  expect(mayRegister(stateUnder('kz-book-phone-box'), both, marat)).toBe(true)
})
