import type { ReportTrouble } from '../trouble.ts'

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

/** A job never runs twice at a time; its failure is counted, reported, and the next run comes. */
export function createJobs(all: readonly Job[], reportTrouble: ReportTrouble): Jobs {
  const records = new Map<string, JobRecord>(
    all.map(({ name }) => [name, { runs: 0, failures: 0 }]),
  )
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
      const { runs, failures } = records.get(job.name) ?? { runs: 0, failures: 0 }
      records.set(job.name, { runs: runs + 1, failures: failures + failed })
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
