/** Senim does not start, or a command does not run; the message says why and what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}
