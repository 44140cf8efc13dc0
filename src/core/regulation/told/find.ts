import type { CanonicalValue } from '../../log/canonical.ts'
import { itemsOf, membersOf, stepsOf, valueAt } from '../form/edit.ts'
import { regulationShape } from '../form/regulation-shape.ts'
import { kindOf } from '../form/shape-at.ts'
import type { Shape } from '../form/shape.ts'
import { namesIn, placeInWords } from './changes-in-words.ts'
import { itemLine } from './item-line.ts'
import { valueInWords, type Reader } from './value.ts'

/** A place of the form that fits what somebody looks for. */
export interface FoundPlace {
  readonly path: string
  /** `Openings 1 › When › Hour` */
  readonly place: string
  /** What stands there; empty where the regulation is silent. */
  readonly text: string
}

/**
 * The places of the form in whose names or values every word of `sought` occurs: those that are
 * called so first, then those inside something that is called so.
 */
export function placesFor(reader: Reader, sought: string): readonly FoundPlace[] {
  const words = folded(sought)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const fits = (text: string) => words.every((word) => folded(text).includes(word))
  const all = placesUnder(reader, '', regulationShape).filter(({ place, text }) =>
    fits(`${place} ${text}`),
  )
  const isNamed = ({ place, text }: FoundPlace) =>
    fits(`${place.slice(place.lastIndexOf('›') + 1)} ${text}`)
  return [...all.filter(isNamed), ...all.filter((one) => !isNamed(one))]
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** Every place of `shape` at `path` of the draft, from the outside to the inside. */
function placesUnder(reader: Reader, path: string, shape: Shape): readonly FoundPlace[] {
  switch (shape.kind) {
    case 'group':
      return shape.members.flatMap(({ name, shape: inner }) => {
        const its = `${path}/${name}`
        return [placeAt(reader, its, inner), ...placesUnder(reader, its, inner)]
      })
    case 'list':
      return itemsOf(valueAt(reader.draft, path)).flatMap((_, i) => {
        const its = `${path}/${i}`
        const line = itemLine(reader, its)
        return [
          { path: its, place: placeInWords(reader.lang, stepsOf(its)), text: line.title },
          ...placesUnder(reader, its, shape.item),
        ]
      })
    case 'variant': {
      const form = shape.forms.get(kindOf(valueAt(reader.draft, path)))
      return form === undefined ? [] : placesUnder(reader, path, form)
    }
    default:
      return []
  }
}

function placeAt(reader: Reader, path: string, shape: Shape): FoundPlace {
  const value = valueAt(reader.draft, path)
  const steps = stepsOf(path)
  return {
    path,
    place: placeInWords(reader.lang, steps),
    text: value === undefined ? '' : leafInWords(reader, value, namesIn(steps), shape),
  }
}

/** A value that has no places of its own; the others are told by those. */
function leafInWords(
  reader: Reader,
  value: CanonicalValue,
  names: readonly string[],
  shape: Shape,
): string {
  if (shape.kind === 'group' || shape.kind === 'list' || shape.kind === 'wording') return ''
  if (shape.kind !== 'variant') return valueInWords(reader, value, names, shape)
  const bare = Object.fromEntries([...membersOf(value)].filter(([name]) => name === 'kind'))
  return valueInWords(reader, bare, names, shape)
}
