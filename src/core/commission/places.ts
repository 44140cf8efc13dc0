/** Somebody who is there, perhaps for a member who is not. */
interface Present {
  readonly name: string
  readonly substituteFor?: string
}

/**
 * Those of `present` who fill a place of their own, members first: whoever came instead of a member who
 * is there after all, or instead of whom somebody else came already, fills none.
 */
export function onePerPlace<Person extends Present>(present: readonly Person[]): readonly Person[] {
  const members = present.filter(({ substituteFor }) => substituteFor === undefined)
  const places = new Set(members.map(({ name }) => name))
  const inPlace = present.filter(({ substituteFor }) => {
    if (substituteFor === undefined || places.has(substituteFor)) return false
    places.add(substituteFor)
    return true
  })
  return [...members, ...inPlace]
}
