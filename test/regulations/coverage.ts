import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A test whose title names a requirement. */
export interface CoveringTest {
  readonly file: string
  readonly title: string
}

/** Where a requirement is met. */
export interface Coverage {
  readonly tests: readonly CoveringTest[]
  /** Files that cite the clause beside what they do. */
  readonly files: readonly string[]
}

const id = /S[0-4]-\d{2}/g
/** Ids in square brackets, one or more: `[S0-40]`, `[S4-15, S4-19]`. */
const bracketed = /\[(S[0-4]-\d{2}(?:, S[0-4]-\d{2})*)\]/g
const title = /\b(?:test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gs
const cited = /@clause (S[0-4]-\d{2})|said\('(S[0-4]-\d{2})'|worded\(\s*'(S[0-4]-\d{2})'/g

/** What the sources under `root` say about the requirements, by id. */
export async function coverageIn(root: string): Promise<ReadonlyMap<string, Coverage>> {
  const found = new Map<string, Coverage>()
  for (const file of await sourcesIn(root)) {
    const text = await readFile(join(root, file), 'utf8')
    if (isTest(file)) {
      for (const one of titlesIn(text)) {
        for (const named of idsIn(one)) add(found, named, { test: { file, title: one } })
      }
    } else for (const named of citedIn(text)) add(found, named, { file })
  }
  return found
}

/** Titles of tests in `text`. */
export const titlesIn = (text: string): readonly string[] =>
  [...text.matchAll(title)].map((match) => match[2] ?? '')

/** Requirements that a title names in square brackets. */
export const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(bracketed)].flatMap((match) => match[1]?.match(id) ?? [])

const citedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(cited)].map((match) => match.slice(1).find(Boolean) ?? ''))

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

async function sourcesIn(root: string): Promise<readonly string[]> {
  const files: string[] = []
  for (const folder of ['src', 'test']) {
    const all = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    for (const one of all) {
      const file = relative(root, join(one.parentPath, one.name))
      const isOurs = one.isFile() && /\.tsx?$/.test(file) && !file.startsWith('test/regulations')
      if (isOurs) files.push(file)
    }
  }
  return files.sort()
}

function add(
  found: Map<string, Coverage>,
  named: string,
  { test, file }: { readonly test?: CoveringTest; readonly file?: string },
): void {
  const { tests, files } = found.get(named) ?? { tests: [], files: [] }
  found.set(named, {
    tests: test === undefined ? tests : [...tests, test],
    files: file === undefined ? files : [...files, file],
  })
}
