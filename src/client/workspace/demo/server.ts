import { DemoState } from '#core/contract/demo.ts'
import type { Refused } from '../session/api.ts'
import { createHttp, nothing } from '../session/http.ts'

/** What the workspace asks about the demo. Every answer may be `Refused` instead, or throw `Offline`. */
export interface DemoServer {
  readonly look: () => Promise<DemoState | Refused>
  readonly start: () => Promise<null | Refused>
}

/** The server of this page. */
export function demoServer(): DemoServer {
  const http = createHttp(
    (address, request) => fetch(address, request),
    location.origin,
    () => null,
  )
  return {
    look: () => http.call('GET', '/api/demo', DemoState),
    start: () => http.call('POST', '/api/demo', nothing),
  }
}
