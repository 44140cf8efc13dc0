import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshFolder } from './fresh-folder.ts'

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

const copied = ['.oxlintrc.json', 'package.json', 'tsconfig.base.json', 'tsconfig.json', 'src']

/** A copy of the sources that a test may break; `await using` removes it. */
export type Tree = {
  readonly path: string
  /** Writes a file, over one that is there already. */
  write(file: string, text: string): Promise<void>
} & AsyncDisposable

/** Copies the sources, beside the dependencies that are installed here. */
export async function copyOfTheTree(): Promise<Tree> {
  const folder = await freshFolder('tree')
  for (const name of copied) {
    await cp(join(projectFolder, name), join(folder.path, name), { recursive: true })
  }
  await symlink(join(projectFolder, 'node_modules'), join(folder.path, 'node_modules'))
  return {
    ...folder,
    write: async (file, text) => {
      await mkdir(join(folder.path, dirname(file)), { recursive: true })
      await writeFile(join(folder.path, file), text)
    },
  }
}
