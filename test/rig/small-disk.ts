import { execFileSync } from 'node:child_process'
import { freshFolder } from './fresh-folder.ts'

/** A folder that holds only so much; `await using` removes it. */
export interface SmallDisk extends AsyncDisposable {
  readonly path: string
  /** Makes room. */
  grow(megabytes: number): void
}

/** Whether this machine lets us make one: Linux, as root, outside a sealed container. */
export function canMakeSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    // In a mount namespace of its own, which ends with the command.
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

/** Makes a file system of `megabytes` in memory. */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await freshFolder('small-disk')
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'senim-test', folder.path])
  return {
    path: folder.path,
    grow: (to) => execFileSync('mount', ['-o', `remount,size=${to}m`, folder.path]),
    [Symbol.asyncDispose]: async () => {
      execFileSync('umount', [folder.path])
      await folder[Symbol.asyncDispose]()
    },
  }
}
