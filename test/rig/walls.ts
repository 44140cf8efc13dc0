import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { type InlineConfig, build } from 'vite'

const runFile = promisify(execFile)

/** The files that the compiler itself reads for the server of a tree, with those of its packages. */
export async function filesOfTheServer(tree: string): Promise<readonly string[]> {
  // What the server refers to is listed through its declarations, so they must exist.
  await compile(tree, '-b', 'src/core', 'src/crypto/encrypt')
  return (await compile(tree, '-p', 'src/server', '--listFilesOnly')).split('\n').filter(Boolean)
}

async function compile(tree: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await runFile(process.execPath, [bin(tree, 'tsc'), ...args], { cwd: tree })
  return stdout
}

/** What a bundle is made of. */
export interface Bundle {
  /** The paths of all modules of which something is in it. */
  readonly modules: readonly string[]
  /** Its whole text. */
  readonly code: string
}

/** Builds without writing anything, and tells what is inside. */
export async function bundle(config: InlineConfig): Promise<Bundle> {
  const built = await build({ ...config, build: { ...config.build, write: false } })
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  const chunks = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'))
  return {
    modules: chunks.flatMap((chunk) => chunk.moduleIds),
    code: chunks.map((chunk) => chunk.code).join('\n'),
  }
}

/** The import statements of a bundle that name a package, as they stand. */
export function importsOf(name: string, { code }: Bundle): readonly string[] {
  const quoted = `["'\`]${name}["'\`]`
  const statement = new RegExp(
    `import[^;"'\`]*from\\s*${quoted}|(?:import|require)\\s*\\(?\\s*${quoted}`,
    'g',
  )
  return [...code.matchAll(statement)].map(([found]) => found)
}

const LintReport = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })),
  number_of_files: v.number(),
})

/** What the linter found in a folder of a tree, under the rules of that tree. */
export interface Lint {
  readonly filesRead: number
  /** Each as `file: rule`. */
  readonly violations: readonly string[]
}

/** Lints one folder of a tree. */
export async function lint(tree: string, folder: string): Promise<Lint> {
  const args = [bin(tree, 'oxlint'), '--format', 'json', folder]
  // The linter ends with 1 when it found something, and that is an answer too.
  const stdout = await runFile(process.execPath, args, { cwd: tree }).then(
    (ended) => ended.stdout,
    (error: unknown) => v.parse(v.object({ code: v.literal(1), stdout: v.string() }), error).stdout,
  )
  const report = v.parse(LintReport, JSON.parse(stdout))
  return {
    filesRead: report.number_of_files,
    violations: report.diagnostics.map(({ code, filename }) => `${filename}: ${code}`),
  }
}

function bin(tree: string, name: string): string {
  return join(tree, 'node_modules/.bin', name)
}
