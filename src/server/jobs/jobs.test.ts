import { expect, test, vi } from 'vitest'
import { createJobs, type Job } from './jobs.ts'

const watch = { clock: () => 1000, ran: () => undefined }

const job = (run: () => Promise<void>): Job => ({ name: 'merge', everySeconds: 20, run })

test('a job that fails is counted and reported, and runs again', async () => {
  const reported: string[] = []
  let isBroken = true
  const jobs = createJobs(
    [
      job(async () => {
        if (isBroken) throw new Error('the disk is full')
      }),
    ],
    (where) => `${reported.push(where)}`,
    watch,
  )
  await jobs.runOnce('merge')
  isBroken = false
  await jobs.runOnce('merge')
  expect(reported).toEqual(['job merge'])
  expect(jobs.records().get('merge')).toEqual({
    runs: 2,
    failures: 1,
    failuresInARow: 0,
    lastAt: 1000,
  })
})

test('a job that is still running is not begun a second time', async () => {
  const first = Promise.withResolvers<void>()
  let begun = 0
  const jobs = createJobs(
    [
      job(() => {
        begun++
        return first.promise
      }),
    ],
    () => '',
    watch,
  )
  const both = [jobs.runOnce('merge'), jobs.runOnce('merge')]
  first.resolve()
  await Promise.all(both)
  expect(begun).toBe(1)
})

test('jobs run at once and then in their rhythm, until they are stopped', async () => {
  vi.useFakeTimers()
  try {
    let runs = 0
    const jobs = createJobs([job(async () => void runs++)], () => '', watch)
    jobs.start()
    await vi.advanceTimersByTimeAsync(40_000)
    expect(runs).toBe(3)
    await jobs.stop()
    await vi.advanceTimersByTimeAsync(40_000)
    expect(runs).toBe(3)
  } finally {
    vi.useRealTimers()
  }
})

test('a job that nobody knows cannot be run', () => {
  expect(() => createJobs([], () => '', watch).runOnce('merge')).toThrow(/no job merge/)
})
