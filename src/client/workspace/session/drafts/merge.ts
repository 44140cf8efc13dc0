import type { Draft } from '#core/contract/drafts.ts'

/** One text for each letter and kind: where it lies among the others. */
export const placeOf = ({ thread, kind }: Pick<Draft, 'thread' | 'kind'>): string =>
  `${kind} ${thread}`

/**
 * What two devices of one person wrote since both last had `base`. A text that only one of them
 * changed is taken as it is; of two that differ the own one stays, and the other is offered beside it.
 */
export function mergeDrafts(
  base: readonly Draft[],
  mine: readonly Draft[],
  theirs: readonly Draft[],
): readonly Draft[] {
  const was = byPlace(base)
  const here = byPlace(mine)
  const there = byPlace(theirs)
  return [...new Set([...here.keys(), ...there.keys()])].flatMap(
    (place) => mergeOne(was.get(place), here.get(place), there.get(place)) ?? [],
  )
}

const byPlace = (drafts: readonly Draft[]): ReadonlyMap<string, Draft> =>
  new Map(drafts.map((draft) => [placeOf(draft), draft]))

function mergeOne(
  was: Draft | undefined,
  here: Draft | undefined,
  there: Draft | undefined,
): Draft | undefined {
  if (isSame(here, was)) return there
  if (isSame(there, was) || isSame(there, here)) return here
  if (here === undefined || there === undefined) return here ?? there
  const others = [...new Set([...here.others, ...there.others, there.text])]
  return { ...here, others: others.filter((text) => text !== '' && text !== here.text) }
}

const isSame = (one: Draft | undefined, other: Draft | undefined): boolean =>
  one?.text === other?.text && one?.others.join('\0') === other?.others.join('\0')
