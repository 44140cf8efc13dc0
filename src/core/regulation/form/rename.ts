import { itemsOf, membersOf, stepsOf, valueAt, withValue, wordOf, type Draft } from './edit.ts'
import { regulationShape } from './regulation-shape.ts'
import { kindOf } from './shape-at.ts'
import type { Shape } from './shape.ts'

/**
 * Every place of `draft` that names the post or channel whose own sign stands at `path`; none for the
 * sign of something that nothing names, and none where two parts bear it: nobody knows which is meant.
 *
 * @param path - JSON pointer of the sign: `/posts/2/id`.
 */
export function placesNaming(draft: Draft, path: string): readonly string[] {
  const [list, , member] = stepsOf(path)
  const key = wordOf(valueAt(draft, path))
  if (member !== 'id' || (list !== 'posts' && list !== 'channels') || key === '') return []
  const bearers = itemsOf(valueAt(draft, `/${list}`)).filter(
    (part) => membersOf(part).get('id') === key,
  )
  if (bearers.length > 1) return []
  return placesUnder(draft, '', regulationShape, list).filter(
    (place) => valueAt(draft, place) === key,
  )
}

/** `draft` with the sign `to` at `path`, and in all places that name it. */
export const renamed = (draft: Draft, path: string, to: string, along: readonly string[]): Draft =>
  [path, ...along].reduce((changed, place) => withValue(changed, place, to), draft)

/** Every place at `path` in which a sign of a part of `list` can stand. */
function placesUnder(
  draft: Draft,
  path: string,
  shape: Shape,
  list: 'posts' | 'channels',
): readonly string[] {
  const value = valueAt(draft, path)
  if (value === undefined) return []
  const items = itemsOf(value).map((_, i) => `${path}/${i}`)
  switch (shape.kind) {
    case 'group':
      return shape.members.flatMap(({ name, shape: inner }) =>
        placesUnder(draft, `${path}/${name}`, inner, list),
      )
    case 'list':
      return items.flatMap((item) => placesUnder(draft, item, shape.item, list))
    case 'variant': {
      const form = shape.forms.get(kindOf(value))
      return form === undefined ? [] : placesUnder(draft, path, form, list)
    }
    case 'posts':
    case 'channels':
      return shape.kind === list ? items : []
    case 'post':
      return list === 'posts' ? [path] : []
    case 'channel':
      return list === 'channels' ? [path] : []
    default:
      return []
  }
}
