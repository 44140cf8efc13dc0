import type { ErrorWord } from '#core/contract/errors.ts'
import type { Who } from '../http/guards.ts'

/** A line of the table of routes, as far as it is measured. */
export interface MeasuredRoute {
  readonly method: string
  /** The template, never an address: `/api/invitations/:id`. */
  readonly path: string
  readonly who: Who
}

/** Takes what happens; what nobody asked to be measured goes nowhere. */
export interface Metrics {
  /** A request began; to be called with the status of its answer. */
  readonly begin: (route: MeasuredRoute) => (status: number) => void
  readonly refused: (route: MeasuredRoute, word: ErrorWord) => void
  readonly troubled: () => void
  readonly jobRan: (name: string, hasFailed: boolean) => void
}

/** Metrics of a server that nobody measures. */
export const noMetrics: Metrics = {
  begin: () => () => undefined,
  refused: () => undefined,
  troubled: () => undefined,
  jobRan: () => undefined,
}

/**
 * Whether requests of a route may be counted. What only staff asks for may; what an author can ask
 * for may not: a series of such counts tells to the minute when a letter came, which the log and the
 * queue hide on purpose.
 */
export const isCounted = ({ who }: Pick<MeasuredRoute, 'who'>): boolean => staff.includes(who)

const staff: readonly Who[] = ['logged-in', 'enrolled', 'seated', 'reader', 'administrator']

/** Words that are counted on every route: they say how the server does, and of no letter. */
export const isAlwaysCounted = (word: ErrorWord): boolean =>
  word === 'slow-down' || word === 'nothing-was-stored'
