/** What happens in the demo, and when. */
export interface Agenda {
  /** Plans `act`; of two at one moment the one planned first happens first. */
  readonly plan: (seconds: number, act: () => Promise<void>) => void
  /**
   * Lets everything planned until `now` happen, in order; what lies later never does.
   *
   * @param turn - moves the clock, before each.
   * @param onProgress - gets the share done, 0 to 1.
   */
  readonly run: (
    now: number,
    turn: (seconds: number) => void,
    onProgress: (share: number) => void,
  ) => Promise<void>
}

/** An empty agenda. */
export function createAgenda(): Agenda {
  const planned: { readonly seconds: number; readonly act: () => Promise<void> }[] = []
  return {
    plan: (seconds, act) => void planned.push({ seconds, act }),
    run: async (now, turn, onProgress) => {
      const due = planned.filter(({ seconds }) => seconds <= now)
      due.sort((a, b) => a.seconds - b.seconds)
      for (const [done, { seconds, act }] of due.entries()) {
        turn(seconds)
        await act()
        onProgress((done + 1) / due.length)
      }
      turn(now)
    },
  }
}
