import * as v from 'valibot'
import { MemberId } from '../ids.ts'
import { Role } from '../school/roster.ts'
import { Lang } from '../words/lang.ts'

/** The letters of the demo that a visitor may open as their author; each has a line of words. */
export const demoStories = [
  'bullying',
  'teacher',
  'canteen',
  'danger',
  'restricted',
  'exams',
  'parent',
  'thanks',
  'waiting',
] as const
export const DemoStory = v.picklist(demoStories)
export type DemoStory = v.InferOutput<typeof DemoStory>

/** Somebody invented, with everything that unlocks the workspace as them. */
export const DemoPerson = v.strictObject({
  account: MemberId,
  /** Empty for the administrator. */
  name: v.string(),
  /** Null for the administrator, who has no key. */
  role: v.nullable(Role),
  password: v.string(),
  /** The key card as it is printed; null for the administrator. */
  card: v.nullable(v.string()),
})
export type DemoPerson = v.InferOutput<typeof DemoPerson>

/** A receipt code that anybody may use. */
export const DemoCode = v.strictObject({
  story: DemoStory,
  /** The language of the letter. */
  lang: Lang,
  /** Twenty digits. */
  code: v.pipe(v.string(), v.regex(/^\d{20}$/)),
})
export type DemoCode = v.InferOutput<typeof DemoCode>

/** `demo.json` in the folder of a demo: every secret of its invented people. */
export const DemoSchool = v.strictObject({
  v: v.literal(1),
  people: v.array(DemoPerson),
  codes: v.array(DemoCode),
})
export type DemoSchool = v.InferOutput<typeof DemoSchool>

/** `GET /api/demo`: how it stands with the demo; a real school has none and answers as unknown. */
export const DemoState = v.variant('state', [
  v.strictObject({ state: v.literal('absent') }),
  v.strictObject({ state: v.literal('being-made'), percent: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ state: v.literal('failed') }),
  v.strictObject({ state: v.literal('open'), ...DemoSchool.entries }),
])
export type DemoState = v.InferOutput<typeof DemoState>
