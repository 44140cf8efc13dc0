import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { isAlwaysCounted, isCounted, type Metrics } from './metrics.ts'

/** Metrics that can be read. */
export interface ReadableMetrics extends Metrics {
  readonly contentType: string
  /** Everything measured so far, in the text format of Prometheus. */
  readonly text: () => Promise<string>
}

/** What is looked up at the moment of reading. */
export interface LookedUp {
  /** When letters last came into the log; seconds since 1970 UTC, null before there is a school. */
  readonly mergedAt: () => Promise<number | null>
}

/** Seconds: from a look into memory to a poor disk. */
const buckets = [0.005, 0.02, 0.1, 0.5, 2, 10]

/** Of prom-client's own: each open connection is a visitor. */
const countsOfConnections = [
  'nodejs_active_handles',
  'nodejs_active_handles_total',
  'nodejs_active_requests',
  'nodejs_active_requests_total',
  'nodejs_active_resources',
  'nodejs_active_resources_total',
  'process_open_fds',
]

/** Measures with prom-client: process memory and CPU, delay of the event loop, and what is told. */
export function prometheusMetrics({ mergedAt }: LookedUp): ReadableMetrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  for (const name of countsOfConnections) register.removeSingleMetric(name)
  const requests = new Counter({
    name: 'senim_requests_total',
    help: 'Requests of staff by route and class of status. Requests that authors make are not counted.',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'senim_request_seconds',
    help: 'Seconds until the answer to a request of staff.',
    labelNames: ['route'],
    buckets,
    registers,
  })
  const refusals = new Counter({
    name: 'senim_refusals_total',
    help: 'Refusals by word: of staff all, of authors only slow-down and nothing-was-stored.',
    labelNames: ['word'],
    registers,
  })
  const troubles = new Counter({
    name: 'senim_troubles_total',
    help: 'Things that broke; each has a line in the log.',
    registers,
  })
  const jobs = new Counter({
    name: 'senim_job_runs_total',
    help: 'Runs of the jobs of the server.',
    labelNames: ['job', 'outcome'],
    registers,
  })
  const merged = new Gauge({
    name: 'senim_last_merge_timestamp_seconds',
    help: 'When letters last came into the log; never how many wait.',
    registers,
    collect: async () => {
      const at = await mergedAt()
      if (at !== null) merged.set(at)
    },
  })
  return {
    begin: (route) => {
      if (!isCounted(route)) return () => undefined
      const { method, path } = route
      const end = durations.startTimer({ route: path })
      return (status) => {
        end()
        requests.inc({ method, route: path, status: `${Math.floor(status / 100)}xx` })
      }
    },
    refused: (route, word) => {
      if (isCounted(route) || isAlwaysCounted(word)) refusals.inc({ word })
    },
    troubled: () => troubles.inc(),
    jobRan: (job, hasFailed) => jobs.inc({ job, outcome: hasFailed ? 'failed' : 'done' }),
    contentType: register.contentType,
    text: () => register.metrics(),
  }
}
