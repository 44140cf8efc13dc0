/** Capabilities that are to come, and wait for nothing that a regulation would change. */
export type Planned =
  | 'reports and statistics'
  | 'the telephone line'
  | 'answers of executors'
  | 'the stand on the web'
  | 'risk and triage'
  | 'deadlines and control'

/** What a clause of one of the five regulations asks of Senim, in our words. */
export type Requirement =
  | { readonly asks: string }
  | { readonly asks: string; readonly planned: Planned }
  /** Nothing that a program could do or leave undone. */
  | { readonly asks: string; readonly reason: string }

/** The requirements of one regulation, by the number of their clause. */
export type Requirements = Readonly<Record<string, Requirement>>

/** Something that is there. */
export const there = (asks: string): Requirement => ({ asks })

/** Something that `capability` brings later. */
export const later = (planned: Planned, asks: string): Requirement => ({ asks, planned })

/** Something that is said of the school, for `reason`. */
export const words = (reason: string, asks: string): Requirement => ({ asks, reason })
