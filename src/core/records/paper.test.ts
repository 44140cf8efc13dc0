import { expect, test } from 'vitest'
import { plainDate } from '../calendar/plain-date.ts'
import type { Paper } from '../documents/paper.ts'
import { memberId, recordId } from '../ids.ts'
import { isWhole, paperRecord, refusePaper } from './paper.ts'
import { standingsOf, type PenSignature } from './pen-signature.ts'

const marat = memberId('bWFyYXQAAAAAAAAAAAAAAA')
const record = recordId('cGFwZXIAAAAAAAAAAAAAAA')
const on = plainDate('2026-11-20')
const act: Paper = {
  v: 1,
  kind: 'empty-opening-act',
  language: 'kk',
  name: 'Акт',
  orientation: 'portrait',
  blocks: [{ kind: 'text', text: 'Хат жоқ.' }],
}
const signers = [
  { role: 'Төраға', name: 'Марат', member: marat },
  { role: 'Ата-ана', name: 'Сәуле' },
]
const issued = () => paperRecord(act, { issuedOn: on, signers })

test('a paper is kept with the hash of its words; whoever changes one is found out', () => {
  const { paper } = issued()
  expect(isWhole(issued())).toBe(true)
  expect(isWhole({ ...issued(), paper: { ...paper, name: 'Басқа акт' } })).toBe(false)
})

test('letters typed with their accent apart are put together before the hash', () => {
  const apart: Paper = { ...act, name: 'и\u0306' }
  expect(paperRecord(apart, { issuedOn: on, signers }).paper.name).toBe('й')
})

test('what no record has room for is not issued as one', () => {
  // Two bytes a letter.
  const pages = (count: number): Paper => ({
    ...act,
    blocks: Array.from({ length: count }, () => ({ kind: 'text', text: 'ә'.repeat(2000) })),
  })
  expect(refusePaper(pages(60), signers)).toBeNull()
  expect(refusePaper(pages(62), signers)).toBe('paper-is-too-long')
})

test('nothing is issued without words, with a nameless signer or with one twice', () => {
  const twice = { role: 'Хатшы', name: 'Марат', member: marat }
  expect(refusePaper(act, signers)).toBeNull()
  expect(refusePaper({ ...act, blocks: [] }, signers)).toBe('paper-says-nothing')
  expect(refusePaper(act, [{ role: 'Хатшы', name: ' ' }])).toBe('signer-is-missing')
  expect(refusePaper(act, [...signers, twice])).toBe('signer-is-double')
})

test('a signer has signed by key, by pen, or is missing', () => {
  const pen: PenSignature = {
    kind: 'pen-signature',
    paper: record,
    hash: issued().hash,
    names: ['Сәуле'],
    on,
    kept: 'іс-қағаз бумасы',
  }
  const state = { record, signatures: [{ by: marat, on }] }
  const stand = (pens: readonly PenSignature[]) =>
    standingsOf(issued(), state, pens).map(({ signed }) => signed?.with ?? null)
  expect(stand([pen])).toEqual(['key', 'pen'])
  expect(stand([])).toEqual(['key', null])
  expect(stand([{ ...pen, paper: recordId('b3RoZXIAAAAAAAAAAAAAAA') }])).toEqual(['key', null])
})
