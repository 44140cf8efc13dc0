import { exchange } from './network.ts'

/** Bytes, with the status of the answer that they came in. */
export interface AnsweredBytes {
  readonly status: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Asks once for bytes; null when no answer came. @param waitMs - how long an answer may take. */
export const fetchBytes = (
  path: string,
  request: RequestInit,
  waitMs: number,
): Promise<AnsweredBytes | null> =>
  exchange(
    path,
    request,
    async (response) => ({
      status: response.status,
      bytes: new Uint8Array(await response.arrayBuffer()),
    }),
    waitMs,
  )
