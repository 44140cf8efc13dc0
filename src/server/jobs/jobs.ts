import type { ReportTrouble } from '../trouble.ts'
import type { World } from '../world.ts'

/** Who sees the jobs run. */
export interface JobWatch {
  readonly clock: World['clock']
  readonly ran: (name: string, hasFailed: boolean) => void
}

/** Something that is done again and again while the server runs. */
export interface Job {
  readonly name: string
  readonly everySeconds: number
  readonly run: () => Promise<void>
}

/** How a job went so far. */
export interface JobRecord {
  readonly runs: number
  readonly failures: number
  /** Failures one after the other, up to now. */
  readonly failuresInARow: number
  /** When the last run ended; seconds since 1970 UTC, null before the first. */
  readonly lastAt: number | null
}

/** The jobs of a server. */
export interface Jobs {
  /** Begins the rhythm of every job; the first run of each is now. */
  readonly start: () => void
  /** Does one job once, now. @throws RangeError when there is no such job. */
  readonly runOnce: (name: string) => Promise<void>
  readonly records: () => ReadonlyMap<string, JobRecord>
  /** Ends the rhythm, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

/** The record of a job before its first run. */
const never: JobRecord = { runs: 0, failures: 0, failuresInARow: 0, lastAt: null }

/** A job never runs twice at a time; its failure is counted, reported, and the next run comes. */
export function createJobs(
  all: readonly Job[],
  reportTrouble: ReportTrouble,
  { clock, ran }: JobWatch,
): Jobs {
  const records = new Map<string, JobRecord>(all.map(({ name }) => [name, never]))
  const running = new Map<string, Promise<void>>()
  const timers: NodeJS.Timeout[] = []

  const attempt = async (job: Job): Promise<void> => {
    let failed = 0
    try {
      await job.run()
    } catch (error) {
      failed = 1
      reportTrouble(`job ${job.name}`, error)
    } finally {
      const { runs, failures, failuresInARow } = records.get(job.name) ?? never
      records.set(job.name, {
        runs: runs + 1,
        failures: failures + failed,
        failuresInARow: failed === 0 ? 0 : failuresInARow + 1,
        lastAt: clock(),
      })
      ran(job.name, failed > 0)
      running.delete(job.name)
    }
  }
  const runJob = (job: Job): Promise<void> => {
    const current = running.get(job.name) ?? attempt(job)
    running.set(job.name, current)
    return current
  }
  return {
    start: () => {
      for (const job of all) {
        timers.push(setInterval(() => void runJob(job), job.everySeconds * 1000))
        void runJob(job)
      }
    },
    runOnce: (name) => {
      const job = all.find((one) => one.name === name)
      if (job === undefined) throw new RangeError(`there is no job ${name}`)
      return runJob(job)
    },
    records: () => records,
    stop: async () => {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(running.values())
    },
  }
}
