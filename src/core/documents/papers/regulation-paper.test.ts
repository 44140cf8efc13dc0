import { expect, test } from 'vitest'
import { withEdits, type Edits } from '../../../../test/regulation-edits.ts'
import type { CanonicalValue } from '../../log/canonical.ts'
import { gapsOf } from '../../regulation/gaps.ts'
import { regulationPaper } from './regulation-paper.ts'

const stamp = { kk: 'Бекітемін' }
const headName = 'Б. Қасымова'

/** The lines of the stamp under this approval. */
function stampOf(approval: CanonicalValue): string {
  const regulation = withEdits('kz-online-daily', {
    '/institution/headName': headName,
    '/document/approval': approval,
  })
  const { blocks } = regulationPaper({ regulation, channel: 'form' }, 'kk')
  return blocks.flatMap((block) => (block.kind === 'stamp' ? block.lines : [])).join('\n')
}

test('the stamp bears the name of the head, unless it says another [S1-01]', () => {
  expect(stampOf({ kind: 'head', stamp })).toContain(headName)
  const by = 'А. Нұрланова'
  expect(stampOf({ kind: 'head', stamp, by })).toContain(by)
  expect(stampOf({ kind: 'head', stamp, by })).not.toContain(headName)
})

test('whoever stands in for the head, or a council, is not the head', () => {
  expect(stampOf({ kind: 'acting-head', stamp })).not.toContain(headName)
  expect(stampOf({ kind: 'council', stamp })).not.toContain(headName)
})

test('after a council the deputy director signs, and nobody unless a post is named [S2-36]', () => {
  const signersOf = (edits: Edits) =>
    regulationPaper(
      { regulation: withEdits('kg-box-biweekly', edits), channel: 'box' },
      'ky',
    ).blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []))
  const by = 'К. Маматова'
  expect(signersOf({ '/document/approval/by': by })).toEqual([
    { role: 'Тарбия иштери боюнча директордун орун басары', name: by },
  ])
  expect(signersOf({ '/document/approval/post': null })).toEqual([])
})

test('without town and name of the head a regulation can be proposed', () => {
  const paths = gapsOf(withEdits('kz-online-daily', {})).map(({ path }) => path)
  expect(paths).not.toContain('/institution/town')
  expect(paths).not.toContain('/institution/headName')
})

test('without a text of its own it says what the values say: season, seal, commission, answers', () => {
  const rowsOf = (edits: Edits) =>
    regulationPaper(
      { regulation: withEdits('kg-commission-sealed', edits), channel: 'box' },
      'ru',
    ).blocks.flatMap((block) =>
      block.kind === 'facts' ? block.rows.flatMap(({ lines }) => lines) : [],
    )
  const said = rowsOf({
    '/season': { kind: 'dates', from: { month: 9, day: 1 }, to: { month: 5, day: 25 } },
    '/channels/0/keyHolder': 'responsible',
    '/commission/chair': 'elected-by-secret-ballot',
  }).join('\n')
  expect(said).toContain('01.09–25.05')
  expect(said).toContain('ключ хранит ответственное лицо')
  expect(said).toContain('после каждого вскрытия ящик пломбируется')
  expect(said).toContain('тайным голосованием')
  expect(said).toContain('заседания: 2 раза в полугодие или чаще')
  const silent = rowsOf({
    '/seal': { kind: 'none' },
    '/anonymity/allowed': false,
    '/replies/named': [],
  }).join('\n')
  expect(silent).not.toMatch(/пломб|назвал себя/)
})
