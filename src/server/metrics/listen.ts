import { createServer, type Server } from 'node:http'
import { StartRefused } from '../start-refused.ts'
import type { ReportTrouble } from '../trouble.ts'
import type { ReadableMetrics } from './prometheus.ts'

/** Figures say when a school works: only programs on this machine read them, whatever is set. */
export const metricsHost = '127.0.0.1'

/** A page of figures that is being served. */
export interface MetricsListening {
  readonly port: number
  readonly stop: () => Promise<void>
}

/**
 * Serves `GET /metrics` to this machine.
 *
 * @throws StartRefused when the port is taken.
 */
export async function listenForMetrics(
  metrics: ReadableMetrics,
  wantedPort: number,
  reportTrouble: ReportTrouble,
): Promise<MetricsListening> {
  const server = createServer((request, response) => {
    const { method, url, headers } = request
    // A name that somebody else points at this machine would let a web page read it.
    if (method !== 'GET' || url !== '/metrics' || !isLoopbackName(headers.host ?? '')) {
      response.writeHead(404).end()
      return
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType }).end(text),
      (error: unknown) => {
        reportTrouble('the metrics', error)
        response.writeHead(503).end()
      },
    )
  })
  const port = await open(server, wantedPort)
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const isLoopbackName = (host: string): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host)

function open(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new StartRefused(
          `METRICS_PORT is ${port}, and that port cannot be opened. Choose another one.`,
          { cause },
        ),
      )
    })
    server.listen(port, metricsHost, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
