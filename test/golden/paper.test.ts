import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { Paper, paperHash } from '#core/documents/paper.ts'

test('the paper in the description of the format is one, and has the hash that stands there', async () => {
  const text = await readFile(new URL('../../docs/formats/paper.md', import.meta.url), 'utf8')
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
  const paper = v.parse(Paper, JSON.parse(json))
  expect(text).toContain(`\`${paperHash(paper)}\``)
})
