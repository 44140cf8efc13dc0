import type { CanonicalValue } from '../../log/canonical.ts'

/**
 * A regulation in the making: the same JSON, in which a text may still be empty and a part may not
 * fit its schema yet. Nothing that was entered is refused or repaired.
 */
export type Draft = CanonicalValue

/** The steps of a JSON pointer. @see RFC 6901 */
export const stepsOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value at `path` of `draft`, or undefined where there is none. */
export const valueAt = (draft: Draft, path: string): CanonicalValue | undefined =>
  stepsOf(path).reduce<CanonicalValue | undefined>(
    (value, step) => (value === undefined ? undefined : membersOf(value).get(step)),
    draft,
  )

/** `draft` with `value` at `path`; undefined takes out what is there. */
export const withValue = (
  draft: Draft,
  path: string,
  value: CanonicalValue | undefined,
): CanonicalValue => edited(draft, stepsOf(path), value) ?? {}

/** `items` with the one at `from` at `to`; those between move up or down. */
export function movedItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const moved = items.slice(from, from + 1)
  const others = items.filter((_, i) => i !== from)
  return [...others.slice(0, to), ...moved, ...others.slice(to)]
}

/** The items of a list, or none where there is no list. */
export const itemsOf = (value: CanonicalValue | undefined): readonly CanonicalValue[] =>
  isList(value) ? value : []

/** A text or a number as it is typed; nothing for a value that is neither. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The members of an object or a list by their names. */
export const membersOf = (value: CanonicalValue): ReadonlyMap<string, CanonicalValue> =>
  new Map(typeof value === 'object' ? Object.entries(value) : [])

function edited(
  value: CanonicalValue | undefined,
  [step, ...rest]: readonly string[],
  to: CanonicalValue | undefined,
): CanonicalValue | undefined {
  if (step === undefined) return to
  const members = membersOf(value ?? {})
  const next = edited(members.get(step), rest, to)
  if (isList(value)) {
    const items = value.map((item, i) => (String(i) === step ? next : item))
    const all = step === String(value.length) ? [...items, next] : items
    return all.filter((item) => item !== undefined)
  }
  const changed = new Map(members)
  if (next === undefined) changed.delete(step)
  else changed.set(step, next)
  return Object.fromEntries(changed)
}

const isList = (value: CanonicalValue | undefined): value is readonly CanonicalValue[] =>
  Array.isArray(value)
