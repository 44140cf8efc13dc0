import type { CareWord, FineWord } from '../../health/finding.ts'

/** A sentence, or one that is given the numbers of a finding in their order. */
export type Sentence = string | ((a: number, b: number) => string)

/** What to look after: what it is, what it means, what to do. */
export interface Care {
  readonly is: Sentence
  readonly means: string
  readonly todo: string
}

/** The words of the health card: every finding has its own. */
export interface HealthWords {
  readonly title: string
  readonly lead: string
  /** Above the list: nothing, something soon, something now. */
  readonly summary: {
    readonly fine: string
    readonly soon: string
    readonly now: string
  }
  readonly levels: { readonly now: string; readonly soon: string; readonly fine: string }
  /** Opens the list of what is fine. @param a - how many things. */
  readonly rest: (a: number) => string
  /** Before what is typed at the server. */
  readonly command: string
  readonly care: Readonly<Record<CareWord, Care>>
  readonly fine: Readonly<Record<FineWord, Sentence>>
}

/** `sentence` with the numbers of a finding in their places. */
export const said = (sentence: Sentence, [a = 0, b = 0]: readonly number[]): string =>
  typeof sentence === 'string' ? sentence : sentence(a, b)

/** A large number in groups of three, with spaces that do not break. */
export const grouped = (count: number): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00A0')
