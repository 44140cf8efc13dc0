/** What happens in the demo, and when. */
export interface Agenda {
  /**
   * Plans `act`, also while the agenda runs; of two at one moment the one planned first happens first.
   */
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
  const planned: Planned[] = []
  /** The next thing to happen until `now`, taken out. */
  function next(now: number): Planned | undefined {
    let first: Planned | undefined
    for (const one of planned)
      if (one.seconds <= now && (first === undefined || one.seconds < first.seconds)) first = one
    if (first !== undefined) planned.splice(planned.indexOf(first), 1)
    return first
  }
  return {
    plan: (seconds, act) => void planned.push({ seconds, act }),
    run: async (now, turn, onProgress) => {
      let done = 0
      for (let due = next(now); due !== undefined; due = next(now)) {
        turn(due.seconds)
        await due.act()
        done++
        onProgress(done / (done + planned.filter(({ seconds }) => seconds <= now).length))
      }
      turn(now)
    },
  }
}

interface Planned {
  readonly seconds: number
  readonly act: () => Promise<void>
}
