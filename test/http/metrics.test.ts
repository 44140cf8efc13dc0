import { get } from 'node:http'
import { expect, test } from 'vitest'
import { listenForMetrics, metricsHost } from '#server/metrics/listen.ts'
import { prometheusMetrics } from '#server/metrics/prometheus.ts'
import { letterTo } from '../rig/letters.ts'
import { schoolAtWork } from './people.ts'
import { startServer } from './server.ts'

const measured = () => prometheusMetrics({ mergedAt: async () => 1_795_150_800 })

/** The lines of one metric. */
const linesOf = (text: string, name: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith(name))

test('requests of staff are counted by template and class, refusals by word, jobs by outcome', async () => {
  const metrics = measured()
  await using server = await startServer({ metrics })
  const school = await schoolAtWork(server)
  const token = await school.logIn(school.administrator)
  await server.ask('GET', '/api/administration', { token })
  await server.ask('DELETE', '/api/invitations/AAAAAAAAAAAAAAAAAAAAAA', { token })
  await server.jobs.runOnce('merge')
  const text = await metrics.text()
  expect(linesOf(text, 'senim_requests_total{')).toEqual([
    'senim_requests_total{method="GET",route="/api/administration",status="2xx"} 1',
    'senim_requests_total{method="DELETE",route="/api/invitations/:id",status="4xx"} 1',
  ])
  expect(linesOf(text, 'senim_refusals_total{')).toEqual([
    'senim_refusals_total{word="not-yours"} 1',
  ])
  expect(linesOf(text, 'senim_job_runs_total{')).toEqual([
    'senim_job_runs_total{job="merge",outcome="done"} 1',
  ])
  expect(linesOf(text, 'senim_last_merge_timestamp_seconds ')).toEqual([
    'senim_last_merge_timestamp_seconds 1795150800',
  ])
  expect(text).toContain('process_cpu_seconds_total')
  expect(text).toContain('nodejs_eventloop_lag_seconds')
  // Each open connection is a visitor.
  expect(text).not.toMatch(/nodejs_active|open_fds/)
})

test('a letter, a code and a visit change no figure: a series of them would tell when somebody wrote', async () => {
  const metrics = measured()
  await using server = await startServer({ metrics })
  const school = await schoolAtWork(server)
  const ours = async () =>
    (await metrics.text()).split('\n').filter((line) => line.startsWith('senim_'))
  const before = await ours()
  const { id, sent } = letterTo(school)
  const put = await server.ask('PUT', `/api/letters/${id}`, { body: sent })
  expect(put.status).toBe(201)
  await server.ask('PUT', `/api/letters/${id}`, { body: {} })
  await server.ask('POST', '/api/thread', { body: {} })
  for (const path of ['/api/box', '/api/work', '/kk/', '/kk/letter', '/kk/answer'])
    await server.ask('GET', path)
  expect(await ours()).toEqual(before)
})

test('what broke is counted, whoever met it', async () => {
  const metrics = measured()
  await using server = await startServer({ metrics })
  await schoolAtWork(server)
  await server.close()
  await server.ask('GET', '/api/box')
  await server.ask('GET', '/api/administration', { token: 'A'.repeat(43) })
  expect(linesOf(await metrics.text(), 'senim_troubles_total')).toEqual(['senim_troubles_total 2'])
})

test('only this machine reads them, under its own name, at their own address', async () => {
  expect(metricsHost).toBe('127.0.0.1')
  const { port, stop } = await listenForMetrics(measured(), 0, () => '')
  try {
    expect(await statusOf(port, '/metrics', `127.0.0.1:${port}`)).toBe(200)
    expect(await statusOf(port, '/metrics', `localhost:${port}`)).toBe(200)
    expect(await statusOf(port, '/metrics', 'evil.example')).toBe(404)
    expect(await statusOf(port, '/', `127.0.0.1:${port}`)).toBe(404)
    await expect(listenForMetrics(measured(), port, () => '')).rejects.toMatchObject({
      name: 'StartRefused',
      message: expect.stringContaining(`METRICS_PORT is ${port}`),
    })
  } finally {
    await stop()
  }
})

/** @param host - what the browser believes to have asked. */
function statusOf(port: number, path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = get({ port, host: metricsHost, path, headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject)
  })
}
