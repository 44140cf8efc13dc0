import * as v from 'valibot'
import type { CanonicalValue } from '../src/core/log/canonical.ts'
import { preset, type PresetId } from '../src/core/regulation/presets/presets.ts'
import { Regulation } from '../src/core/regulation/regulation.ts'

/** Values of a preset, each in the place that a JSON pointer names; null takes the value out. */
export type Edits = { readonly [path: string]: CanonicalValue | null }

/** `value` with `to` at `steps`. */
function edited(value: unknown, steps: readonly string[], to: CanonicalValue | null): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return to
  if (typeof value !== 'object' || value === null) throw new RangeError(`no ${step} here`)
  const members = Object.entries(value).filter(([key]) => key !== step)
  const child: unknown = Object.entries(value).find(([key]) => key === step)?.[1]
  const next = edited(child ?? {}, rest, to)
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === step ? next : item))
  return Object.fromEntries(next === null ? members : [...members, [step, next]])
}

/** The preset `id` with other values; throws when it is no regulation any more. */
export const withEdits = (id: PresetId, edits: Edits): Regulation =>
  v.parse(
    Regulation,
    Object.entries(edits).reduce<unknown>(
      (regulation, [path, to]) => edited(regulation, path.split('/').slice(1), to),
      preset(id),
    ),
  )
