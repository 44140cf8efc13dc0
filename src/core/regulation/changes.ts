import { canonical, type CanonicalValue } from '../log/canonical.ts'
import { pointer } from './pointer.ts'
import type { Regulation } from './regulation.ts'

/** One value that two versions do not have in common. */
export interface Change {
  /** JSON pointer of the value in the version that has it. */
  readonly path: string
  /** The value before; absent where it was added. */
  readonly before?: CanonicalValue
  /** The value after; absent where it was taken out. */
  readonly after?: CanonicalValue
}

/**
 * What differs from `before` to `after`, in the order of the paths: the innermost values, and whole
 * branches that only one of them has. Items of a list are compared by their place.
 */
export const changesBetween = (before: Regulation, after: Regulation): readonly Change[] =>
  differences(before, after, '')

function differences(
  before: CanonicalValue,
  after: CanonicalValue,
  path: string,
): readonly Change[] {
  if (canonical(before) === canonical(after)) return []
  const [old, young] = [membersOf(before), membersOf(after)]
  if (old === null || young === null) return [{ path, before, after }]
  const keys = [...new Set([...old.keys(), ...young.keys()])]
  return keys.flatMap((key) => {
    const at = path + pointer(key)
    const [was, is] = [old.get(key), young.get(key)]
    if (was === undefined) return is === undefined ? [] : [{ path: at, after: is }]
    if (is === undefined) return [{ path: at, before: was }]
    return differences(was, is, at)
  })
}

/** The members of an object or a list by their names, or null for a value without any. */
function membersOf(value: CanonicalValue): ReadonlyMap<string, CanonicalValue> | null {
  return typeof value === 'object' ? new Map(Object.entries(value)) : null
}
