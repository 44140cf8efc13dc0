import { expect, test } from 'vitest'
import { footParts } from './foot.ts'
import { paperFileName } from './file-name.ts'
import { paperHash, type Paper } from './paper.ts'

const act: Paper = {
  v: 1,
  kind: 'empty-opening-act',
  language: 'kk',
  name: 'Акт № 4: «Сенім жәшігі»',
  orientation: 'portrait',
  blocks: [{ kind: 'text', text: 'Хат жоқ.' }],
}

test('one changed letter gives another hash', () => {
  const changed: Paper = { ...act, blocks: [{ kind: 'text', text: 'Хат жок.' }] }
  expect(paperHash(act)).toBe(paperHash({ ...act }))
  expect(paperHash(changed)).not.toBe(paperHash(act))
})

test('a file has the name of its paper, without what a folder does not take', () => {
  expect(paperFileName(act, 'docx')).toBe('Акт № 4 Сенім жәшігі.docx')
  expect(paperFileName({ ...act, name: '«»' }, 'xlsx')).toBe('senim.xlsx')
  expect(paperFileName({ ...act, name: '../а\u202E.exe' }, 'docx')).toBe('.. а.exe.docx')
})

test('a foot has its words and the numbers that only a printer knows', () => {
  expect(footParts('{{n}}-бет')).toEqual([{ number: 'page' }, { words: '-бет' }])
  expect(footParts('{{n}} / {{all}}')).toEqual([
    { number: 'page' },
    { words: ' / ' },
    { number: 'pages' },
  ])
})
