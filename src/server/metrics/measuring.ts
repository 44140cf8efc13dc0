import type { Store } from '../storage/store.ts'
import type { ReportTrouble } from '../trouble.ts'
import { noMetrics, type Metrics } from './metrics.ts'

/** Metrics, and the port on which they are read. */
export interface Measuring {
  readonly metrics: Metrics
  /** Opens the port, if any; the answer closes it. */
  readonly listen: (reportTrouble: ReportTrouble) => Promise<() => Promise<void>>
}

const notMeasuring: Measuring = { metrics: noMetrics, listen: async () => async () => undefined }

/** Measures when a port is set; else nothing of it is even loaded. */
export async function measuringOn(port: number | null, store: Store): Promise<Measuring> {
  if (port === null) return notMeasuring
  const { prometheusMetrics } = await import('./prometheus.ts')
  const { listenForMetrics } = await import('./listen.ts')
  const metrics = prometheusMetrics({ mergedAt: () => mergedAt(store) })
  return {
    metrics,
    listen: async (reportTrouble) => (await listenForMetrics(metrics, port, reportTrouble)).stop,
  }
}

async function mergedAt(store: Store): Promise<number | null> {
  const [school] = await store.schools()
  return school === undefined ? null : store.read(school, ({ heads }) => heads.mergedAt())
}
