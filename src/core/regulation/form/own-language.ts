import type { CanonicalValue } from '../../log/canonical.ts'
import type { Regulation } from '../regulation.ts'
import { itemsOf, membersOf } from './edit.ts'
import { regulationShape } from './regulation-shape.ts'
import { kindOf } from './shape-at.ts'
import type { Shape } from './shape.ts'

/**
 * JSON pointers of the texts that `regulation` has not in its own language: there its papers would
 * speak another one.
 *
 * @see RFC 6901
 */
export const textsNotInOwnLanguage = (regulation: Regulation): readonly string[] =>
  textsIn(regulation, regulationShape)
    .filter(({ texts }) => !membersOf(texts).has(regulation.language))
    .map(({ path }) => `${path}/${regulation.language}`)

interface TextsAt {
  readonly path: string
  readonly texts: CanonicalValue
}

/** Every text of `value`, with the way to it. */
function textsIn(value: CanonicalValue, shape: Shape, path = ''): readonly TextsAt[] {
  switch (shape.kind) {
    case 'texts':
      return [{ path, texts: value }]
    case 'group':
      return shape.members.flatMap(({ name, shape: inner }) => {
        const member = membersOf(value).get(name)
        return member === undefined ? [] : textsIn(member, inner, `${path}/${name}`)
      })
    case 'list':
      return itemsOf(value).flatMap((item, i) => textsIn(item, shape.item, `${path}/${i}`))
    case 'variant': {
      const form = shape.forms.get(kindOf(value))
      return form === undefined ? [] : textsIn(value, form, path)
    }
    default:
      return []
  }
}
