import type { Coverage } from './coverage.ts'
import type { Requirement, Requirements } from './requirement.ts'

const most = 3

/** `docs/regulations.md`: each requirement, what meets it, and the test that holds it. */
export function pageOf(
  requirements: Requirements,
  coverage: ReadonlyMap<string, Coverage>,
): string {
  const rows = Object.entries(requirements).map(([id, requirement]) =>
    rowOf(id, requirement, coverage.get(id)),
  )
  return `${head}${rows.join('\n')}\n`
}

const head = `# What the regulations ask for

Every requirement of the five regulations that Senim knows, and what holds it: a test whose title names it, or the file that cites it where a value or a text is all there is. This page is made from \`test/regulations\` and the sources; \`npx vitest run --project units test/regulations -u\` makes it anew.

S0 is the book of letters and calls, S1 the electronic box, S2 the box emptied every two weeks, S3 «Ишеним почтасы», S4 the box with a commission and seals.

| Id | Asks for | Held by |
|---|---|---|
`

function rowOf(id: string, requirement: Requirement, coverage: Coverage | undefined): string {
  return `| ${id} | ${requirement.asks} | ${heldBy(requirement, coverage)} |`
}

function heldBy(requirement: Requirement, coverage: Coverage | undefined): string {
  if ('reason' in requirement) return `nothing to build: ${requirement.reason}`
  const held = [...testsOf(coverage), ...filesOf(coverage)]
  const soFar = held.length === 0 ? '' : `; so far ${held.join('<br>')}`
  if ('planned' in requirement) return `planned: ${requirement.planned}${soFar}`
  return held.join('<br>')
}

function testsOf({ tests }: Coverage = { tests: [], files: [] }): readonly string[] {
  return tests.slice(0, most).map(({ file, title }) => `\`${file}\`: ${cell(title)}`)
}

/** Files are named where no test is: a reader looks at the test first. */
function filesOf({ tests, files }: Coverage = { tests: [], files: [] }): readonly string[] {
  return tests.length > 0 ? [] : files.slice(0, most).map((file) => `\`${file}\``)
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
