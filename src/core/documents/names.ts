import type { Regulation } from '../regulation/regulation.ts'
import type { ChannelKind } from '../regulation/settings/channels.ts'
import { textIn } from '../regulation/text-in.ts'
import type { PaperWords } from '../words/papers/paper-words.ts'
import { casesOf, type Cases } from './cases.ts'
import { fill, type Values } from './fill.ts'
import type { Wording } from './wording.ts'

/** Where a school has not said its name yet: room to write it. */
const blank = '____________________'

/** Names that every template may use: `{{org}}`, `{{boxGenitive}}` and the like. */
export function namesOf(regulation: Regulation, channel: string, wording: Wording): Values {
  const { institution } = regulation
  const inLanguage = (texts: Readonly<Record<string, string>>) =>
    textIn(texts, wording.language, regulation.language)
  const box = boxCases(regulation, channel, wording)
  return {
    org: capital(organisation(regulation, wording, 'nominative')),
    orgGenitive: capital(organisation(regulation, wording, 'genitive')),
    word: inLanguage(institution.word.nominative),
    wordGenitive: inLanguage(institution.word.genitive),
    head: inLanguage(institution.head.nominative),
    box: box.nominative,
    boxGenitive: box.genitive,
    boxAccusative: box.accusative,
    boxDative: box.dative,
    boxAblative: box.ablative,
  }
}

/** `text` with a capital letter, as at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `text` as it stands inside a sentence; an abbreviation keeps its letters. */
export const insideSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/**
 * The institution. With a legal form that one is declined and the name stands in quotation marks;
 * without, the name itself is declined.
 *
 * @clause S0-01
 */
function organisation(
  { institution, language }: Regulation,
  wording: Wording,
  form: 'nominative' | 'genitive',
): string {
  const { name, legalForm } = institution
  const inLanguage = (texts: Readonly<Record<string, string>>) =>
    textIn(texts, wording.language, language)
  if (legalForm === undefined) return name === undefined ? blank : inLanguage(name.full[form])
  return fill(wording.words.common.institution, {
    name: name === undefined ? blank : withoutMarks(inLanguage(name.full.nominative)),
    form: inLanguage(legalForm[form]),
  })
}

/** A name in quotation marks loses them; those inside of it become inner ones. */
const withoutMarks = (name: string): string =>
  (/^«([^«»]*)»$/u.exec(name)?.[1] ?? name).replaceAll('«', '„').replaceAll('»', '“')

function boxCases(regulation: Regulation, channel: string, wording: Wording): Cases {
  const { channels, language } = regulation
  const found = channels.find(({ id }) => id === channel) ?? channels[0]
  if (found === undefined) return casesOf(null, blank, blank, thingOf('other', wording.words))
  const nominative = textIn(found.name, wording.language, language)
  const genitive = textIn(found.genitive ?? found.name, wording.language, language)
  return casesOf(wording.lang, nominative, genitive, thingOf(found.kind, wording.words))
}

/** What a channel is, for a name that takes no endings. */
function thingOf(kind: ChannelKind, { common }: PaperWords): Cases {
  const words = {
    'paper-box': common.thingBox,
    'web-form': common.thingBox,
    phone: common.thingPhone,
    'answering-machine': common.thingMachine,
    'e-mail': common.thingPost,
    other: common.thingOther,
  }[kind]
  const [nominative = '', genitive = '', accusative = '', dative = '', ablative = ''] =
    words.split(' ')
  return { nominative, genitive, accusative, dative, ablative }
}
