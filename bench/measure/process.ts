import { readFile } from 'node:fs/promises'

/** Milliseconds in one tick of `/proc/<pid>/stat`. @see proc_pid_stat(5): USER_HZ is 100 on Linux */
const tickMs = 10

/**
 * Milliseconds of processor time that a process and those of its children that have ended have used,
 * their own and the system's for them.
 */
export async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The name of the program stands in brackets and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).map(Number)
  return ticks.reduce((sum, each) => sum + each, 0) * tickMs
}

/** Megabytes of memory that a process holds now, and the most that it ever held. */
export async function memoryMB(
  pid: number,
): Promise<{ readonly now: number; readonly most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kibibytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN)
  return { now: (kibibytes('VmRSS') * 1024) / 1e6, most: (kibibytes('VmHWM') * 1024) / 1e6 }
}
