import type { CanonicalValue } from '../../log/canonical.ts'
import { membersOf, wordOf } from './edit.ts'
import { regulationShape } from './regulation-shape.ts'
import type { Shape } from './shape.ts'

/** The shape of the value at `steps`, or null where the form has none: a text of one language. */
export function shapeAt(
  steps: readonly string[],
  value: CanonicalValue | undefined,
  shape: Shape = regulationShape,
): Shape | null {
  const [step, ...rest] = steps
  if (step === undefined) return shape
  const child = value === undefined ? undefined : membersOf(value).get(step)
  switch (shape.kind) {
    case 'group': {
      const member = shape.members.find(({ name }) => name === step)
      return member === undefined ? null : shapeAt(rest, child, member.shape)
    }
    case 'list':
      return shapeAt(rest, child, shape.item)
    case 'posts':
      return { kind: 'post' }
    case 'channels':
      return { kind: 'channel' }
    case 'weekdays':
      return { kind: 'weekday' }
    case 'several':
      return { kind: 'choice', words: shape.words }
    case 'variant': {
      const form = shape.forms.get(kindOf(value))
      return form === undefined ? null : shapeAt(steps, value, form)
    }
    default:
      return null
  }
}

/** The form that a value of a variant has. */
export const kindOf = (value: CanonicalValue | undefined): string =>
  value === undefined ? '' : wordOf(membersOf(value).get('kind'))
