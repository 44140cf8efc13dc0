import type { FilePlace } from '#crypto/encrypt/file-parts.ts'

/** Where files go ahead of the letter that will name them. */
export interface Destination {
  readonly place: FilePlace
  /**
   * The work that the id of the letter costs.
   *
   * @param offer - the answer of `GET /api/work`; null for work that may be done already.
   */
  work(offer: string | null): Promise<string>
}
