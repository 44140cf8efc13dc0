import * as v from 'valibot'
import { PaperLang } from '../../words/papers/paper-langs.ts'
import { Language } from './text.ts'

const Name = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/))
const Template = v.pipe(v.string(), v.normalize('NFC'), v.minLength(1), v.maxLength(4000))

/**
 * A school's own wording of its papers by language: the language from which all other words come, and
 * templates by the group and the name under which `paperWords` has them. With it a regulation has
 * papers in a language that the program does not know.
 */
export const OwnWording = v.record(
  Language,
  v.strictObject({
    otherwise: PaperLang,
    words: v.record(Name, v.record(Name, Template)),
  }),
)
export type OwnWording = v.InferOutput<typeof OwnWording>
