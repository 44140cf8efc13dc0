import * as v from 'valibot'
import { MinuteOfDay, PlainDate } from '../../calendar/plain-date.ts'
import { BoxId } from '../../ids.ts'
import { Regulation } from '../regulation.ts'
import { Key, LongTexts, Texts } from '../settings/text.ts'
import { DayOfYear, EndMinute, Weekday } from '../settings/time.ts'
import { OwnWording } from '../settings/wording.ts'
import type { Group, Shape } from './shape.ts'

/*
 * The form is read from the schema, so that every value of it can be edited and none is forgotten.
 */

type Schema = v.GenericSchema
type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>
/** One form of a variant. */
type FormSchema = v.StrictObjectSchema<
  v.ObjectEntries & { readonly kind: v.LiteralSchema<string, undefined> },
  undefined
>

/** Members by whose name a key stands for a part of the regulation. */
const postMembers: readonly string[] = ['post', 'keyHolder', 'keeper']

/** Values whose meaning their type does not tell. */
const known: ReadonlyMap<Schema, Shape> = new Map<Schema, Shape>([
  [MinuteOfDay, { kind: 'minute' }],
  [EndMinute, { kind: 'minute' }],
  [PlainDate, { kind: 'date' }],
  [DayOfYear, { kind: 'day-of-year' }],
  [Texts, { kind: 'texts', isLong: false }],
  [LongTexts, { kind: 'texts', isLong: true }],
  [BoxId, { kind: 'hidden' }],
  [Weekday, { kind: 'weekday' }],
  [OwnWording, { kind: 'wording' }],
])

/**
 * What a school can enter under `schema`, whose value is the member `name` of another.
 *
 * @throws RangeError for a kind of schema that no field draws yet.
 */
export function shapeOf(schema: Schema, name: string): Shape {
  const shape = known.get(schema)
  if (shape !== undefined) return shape
  if (schema === Key) return keyShape(name)
  if (isObject(schema)) return groupOf(schema)
  if (isVariant(schema)) return { kind: 'variant', forms: formsOf(schema) }
  if (isArray(schema)) return arrayShape(schema, name)
  if (isPicklist(schema)) return { kind: 'choice', words: schema.options }
  switch (schema.type) {
    case 'boolean':
      return { kind: 'flag' }
    case 'number':
      return { kind: 'number', ...limitsOf(schema) }
    case 'string':
      return { kind: 'line' }
    case 'literal':
      return { kind: 'hidden' }
  }
  throw new RangeError(`a value of a regulation that has no field: ${name} (${schema.type})`)
}

const keyShape = (name: string): Shape => {
  if (name === 'id') return { kind: 'key' }
  return { kind: postMembers.includes(name) ? 'post' : 'channel' }
}

function groupOf({ entries }: ObjectSchema): Group {
  const members = Object.entries(entries).map(([name, entry]) => {
    const isOptional = isExactOptional(entry)
    const schema = isOptional ? entry.wrapped : entry
    if (!isSchema(schema)) throw new RangeError(`a part of a regulation that has no field: ${name}`)
    return { name, shape: shapeOf(schema, name), isOptional }
  })
  // A variant shows its kind as the choice among its forms.
  return { kind: 'group', members: members.filter(({ shape }) => shape.kind !== 'hidden') }
}

const formsOf = ({ options }: VariantSchema): ReadonlyMap<string, Group> =>
  new Map(options.map((option) => [option.entries.kind.literal, groupOf(option)]))

function arrayShape(schema: v.ArraySchema<Schema, undefined>, name: string): Shape {
  const { item } = schema
  if (item === Weekday) return { kind: 'weekdays' }
  if (item === Key) return { kind: name === 'channels' ? 'channels' : 'posts' }
  if (isPicklist(item))
    return { kind: 'several', words: item.options.map(String), isOrdered: name === 'fields' }
  return { kind: 'list', item: shapeOf(item, name), most: mostOf(schema) }
}

type VariantSchema = v.VariantSchema<'kind', FormSchema[], undefined>
type PicklistSchema = v.PicklistSchema<readonly (string | number)[], undefined>

const isSchema = (part: { readonly kind: string; readonly async: boolean }): part is Schema =>
  part.kind === 'schema' && !part.async
const isObject = (schema: Schema): schema is ObjectSchema => schema.type === 'strict_object'
const isVariant = (schema: Schema): schema is VariantSchema => schema.type === 'variant'
const isPicklist = (schema: Schema): schema is PicklistSchema => schema.type === 'picklist'
const isArray = (schema: Schema): schema is v.ArraySchema<Schema, undefined> =>
  schema.type === 'array'
const isExactOptional = (part: {
  readonly type: string
}): part is v.ExactOptionalSchema<Schema, undefined> => part.type === 'exact_optional'

/** A number that a step of the pipe of `schema` demands, or `otherwise`. */
function demandOf(schema: object, type: string, otherwise: number): number {
  if (!('pipe' in schema) || !Array.isArray(schema.pipe)) return otherwise
  const steps: readonly unknown[] = schema.pipe
  for (const step of steps) {
    const demand = v.safeParse(v.object({ type: v.literal(type), requirement: v.number() }), step)
    if (demand.success) return demand.output.requirement
  }
  return otherwise
}

const limitsOf = (schema: object) => ({
  least: demandOf(schema, 'min_value', 0),
  most: demandOf(schema, 'max_value', 999),
})

const mostOf = (schema: object): number => demandOf(schema, 'max_length', 64)

/** Everything that a school can enter. */
export const regulationShape: Group = groupOf(Regulation)
