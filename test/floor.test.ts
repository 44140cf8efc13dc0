import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../dist/assets', import.meta.url))

/** Methods that Chromium 87, Firefox 102 or Safari 15 lack; the compiler lowers syntax, not these. */
const tooYoung =
  /\.(?:at|findLast|findLastIndex|toReversed|toSorted|toSpliced|isWellFormed)\(|Object\.groupBy|structuredClone|Promise\.withResolvers|crypto\.randomUUID|AbortSignal\.timeout/g

/** What `code` would miss in the oldest browser that may write a letter. */
const missingIn = (code: string): readonly string[] => code.match(tooYoung) ?? []

test('the child’s scripts ask for nothing that the oldest browser lacks', async () => {
  const names = await readdir(folder)
  const scripts = names.filter((name) =>
    /^(?:letter(?:-plain)?|answer(?:-files|-plain)?|check|follow-up|form|code(?:-entry)?)-[\w-]{8}(?:\.worker)?\.js$/.test(
      name,
    ),
  )
  expect(scripts.length).toBeGreaterThan(6)
  for (const name of scripts) {
    const code = await readFile(join(folder, name), 'utf8')
    expect([name, ...missingIn(code)]).toEqual([name])
    // The schemas use it; the worker brings a stand-in.
    if (code.includes('Object.hasOwn(')) expect(code).toContain('hasOwnProperty.call')
  }
})

/**
 * In Safari from 16.4 on; a script that has one does not even begin before. What a library would make of
 * its arguments, and nobody asks for, harms nobody.
 */
const lookbehind = /\(\?<[!=](?!\$\{)/g

test('the workspace does without an expression that Safari 16 cannot read', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  expect(names.some((name) => name.startsWith('workspace-'))).toBe(true)
  for (const name of names) {
    const code = await readFile(join(folder, name), 'utf8')
    expect([name, ...(code.match(lookbehind) ?? [])]).toEqual([name])
  }
})

test('the test finds what it looks for', () => {
  expect(missingIn('list.findLast(isDue)')).toEqual(['.findLast('])
  expect('/(?<![a-z])x/u'.match(lookbehind)).toEqual(['(?<!'])
})
