import type { PlainDate } from '../calendar/plain-date.ts'
import type { Regulation } from '../regulation/regulation.ts'
import type { Language, Texts } from '../regulation/settings/text.ts'
import { textIn } from '../regulation/text-in.ts'
import { Role } from '../school/roster.ts'
import type { PaperWords } from '../words/papers/paper-words.ts'
import { roleWords } from '../words/roles.ts'
import { russianForm } from '../words/workspace/count.ts'
import { fullDate, shortDate } from './dates.ts'
import { fill, type Values } from './fill.ts'
import { capital, insideSentence, namesOf } from './names.ts'
import { numberInWords, type Gender } from './numbers.ts'
import type { Block, SignatureLine } from './paper.ts'
import { wordingOf } from './wording.ts'

/** What every paper is about: a school by its regulation, and one of its boxes or phones. */
export interface PaperFacts {
  readonly regulation: Regulation
  /** Key of the channel whose name the paper bears. */
  readonly channel: string
}

/** Somebody whom a paper names. */
export interface PaperPerson {
  /** Key of a post of the regulation, a role of the roster, or words for somebody from outside. */
  readonly post: string
  /** Null for a vacant place: an empty line is printed. @clause S0-62 */
  readonly name: string | null
  /** The form of the post that is printed. @clause S0-70 */
  readonly form?: 'masculine' | 'feminine'
  /** Whose place this person takes. */
  readonly substituteFor?: string
}

/** A number that is not given yet is a place for the pen. */
export const numberOf = (number: string | null): string => number ?? '____'

/** Whoever writes a paper down: knows the school's names, the dates and the words of one language. */
export interface Clerk {
  readonly language: Language
  readonly words: PaperWords
  /** A template with the school's names and `values` in it. */
  readonly say: (template: string, values?: Values) => string
  /** The same for a template of several lines. */
  readonly lines: (template: string, values?: Values) => string[]
  readonly text: (texts: Texts) => string
  /** `27.10.2021 ж.`; null is a place for the pen. */
  readonly day: (date: PlainDate | null) => string
  /** `2021 жылғы 27 қазан`; null is a place for the pen. */
  readonly longDay: (date: PlainDate | null) => string
  /** `3 (үш)`, with a gender where the language asks for one. */
  readonly count: (number: number, gender?: Gender) => string
  /** `3 парақ`, `3 листа`; with `inWords` `3 (три) листа`. */
  readonly counted: (number: number, forms: string, inWords?: boolean) => string
  /** What somebody is, as it stands before a signature. */
  readonly post: (person: Pick<PaperPerson, 'post' | 'form'>) => string
  /** Post and name inside a sentence. */
  readonly person: (person: PaperPerson) => string
  readonly signature: (person: PaperPerson) => SignatureLine
}

/** Posts as they stand inside a sentence, one after the other. */
export const postNames = (posts: readonly string[], clerk: Clerk): string[] =>
  posts.map((post) => insideSentence(clerk.post({ post })))

/** The clerk who writes about the box of `facts` in `language`. */
export function clerkFor({ regulation, channel }: PaperFacts, language: Language): Clerk {
  const wording = wordingOf(regulation, language)
  const { words, lang } = wording
  const names = namesOf(regulation, channel, wording)
  const say = (template: string, values: Values = {}) =>
    fill(template, { ...names, ...values }).replace(/([.!?…])\.$/u, '$1')
  const text = (texts: Texts) => textIn(texts, language, regulation.language)
  const count = (number: number, gender: Gender = 'masculine') =>
    lang === null
      ? String(number)
      : say(words.common.countInWords, {
          count: number,
          words: numberInWords(lang, number, gender),
        })
  const post = ({ post: key, form }: Pick<PaperPerson, 'post' | 'form'>) => {
    const found = regulation.posts.find(({ id }) => id === key)
    if (found !== undefined)
      return capital(text((form === 'feminine' ? found.feminine : undefined) ?? found.name))
    const role = Role.options.find((known) => known === key)
    return capital(role === undefined || lang === null ? key : roleWords[lang][role])
  }
  const nameOf = ({ name, substituteFor }: PaperPerson) =>
    name === null || substituteFor === undefined
      ? name
      : say(words.common.substitute, { name, of: substituteFor })
  return {
    language,
    words,
    say,
    lines: (template, values) => say(template, values).split('\n'),
    text,
    day: (date) => (date === null ? words.dates.blank : shortDate(words.dates, date)),
    longDay: (date) => (date === null ? words.dates.blank : fullDate(words.dates, date)),
    count,
    counted: (number, forms, inWords = false) =>
      `${inWords ? count(number) : number} ${formAfter(number, forms)}`,
    post,
    person: (person) =>
      [insideSentence(post(person)), nameOf(person) ?? words.orders.vacant].join(' '),
    signature: (person) => {
      const name = nameOf(person)
      return { role: post(person), ...(name === null ? {} : { name }) }
    },
  }
}

/**
 * The form after `count` of «лист|листа|листов»: for 1, for 2 to 4, for 5 and more. Languages whose
 * numbers take no plural have the same form three times; where a form is missing, the one before it
 * stands.
 */
export function formAfter(count: number, forms: string): string {
  const [one = '', few = one, many = few] = forms.split('|')
  return russianForm(count, [one, few, many])
}

/** Nothing where `condition` is not so, else `block`: for parts that some papers have. */
export const when = (condition: boolean, ...blocks: readonly Block[]): readonly Block[] =>
  condition ? blocks : []
