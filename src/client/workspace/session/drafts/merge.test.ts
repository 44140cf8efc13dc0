import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '#core/contract/drafts.ts'
import { toBase64url } from '#core/bytes.ts'
import { threadId } from '#core/ids.ts'
import { mergeDrafts } from './merge.ts'

const thread = (number: number) => threadId(toBase64url(new Uint8Array(16).fill(number)))

const draft = (text: string, changed: Partial<Draft> = {}): Draft => ({
  thread: thread(1),
  kind: 'answer',
  text,
  answers: 0,
  others: [],
  ...changed,
})

test('a text that only this device changed stays', () => {
  expect(mergeDrafts([draft('a')], [draft('b')], [draft('a')])).toEqual([draft('b')])
})

test('a text that only the other device changed is taken over', () => {
  expect(mergeDrafts([draft('a')], [draft('a')], [draft('b')])).toEqual([draft('b')])
})

test('of two texts the own one stays, and the other is offered', () => {
  const merged = mergeDrafts([draft('a')], [draft('mine')], [draft('theirs')])
  expect(merged).toEqual([draft('mine', { others: ['theirs'] })])
})

test('what was sent here is not brought back by a device that did not touch it', () => {
  expect(mergeDrafts([draft('a')], [], [draft('a')])).toEqual([])
})

test('a note and an answer about one letter are two texts', () => {
  const note = draft('note', { kind: 'note' })
  expect(mergeDrafts([], [draft('answer')], [note])).toEqual([draft('answer'), note])
})

const texts = fc.constantFrom('', 'a', 'b', 'c', 'd')
const drafts = fc.uniqueArray(
  fc.record({
    thread: fc.integer({ min: 1, max: 3 }).map(thread),
    kind: fc.constantFrom('answer' as const, 'note' as const),
    text: texts,
    answers: fc.constant(0),
    others: fc.uniqueArray(texts.filter(Boolean), { maxLength: 2 }),
  }),
  { selector: (one) => `${one.thread} ${one.kind}` },
)

const inPlace = ({ thread: letter, kind }: Draft, all: readonly Draft[]): readonly string[] =>
  all
    .filter((one) => one.thread === letter && one.kind === kind)
    .flatMap(({ text, others }) => [text, ...others])

test('no text that was written on either device is ever lost', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (base, mine, theirs) => {
      const merged = mergeDrafts(base, mine, theirs)
      for (const one of [...mine, ...theirs]) {
        const isNew = one.text !== '' && !inPlace(one, base).includes(one.text)
        if (isNew) expect(inPlace(one, merged)).toContain(one.text)
      }
    }),
  )
})

test('a device that changed nothing ends with what the server has', () => {
  fc.assert(
    fc.property(drafts, drafts, (base, theirs) => {
      expect(new Set(mergeDrafts(base, base, theirs))).toEqual(new Set(theirs))
    }),
  )
})
