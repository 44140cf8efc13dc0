import { paperWords, type PaperWords } from '../words/papers/paper-words.ts'
import type { PaperKind } from './paper.ts'

/** Over what the words of a part stand: one paper, or several. */
export type PartTitle = PaperKind | 'every-paper' | 'dates' | 'schedule' | 'orders'

/** Templates of one group that a school looks for in one place. */
export interface WordingPart {
  readonly title: PartTitle
  /** The group of `paperWords` in which they stand. */
  readonly group: string
  readonly names: readonly string[]
}

/** With which template of a group a part begins. Words that two papers share stand in the first. */
const beginnings: {
  readonly [Group in keyof PaperWords]: Readonly<
    Partial<Record<keyof PaperWords[Group], PartTitle>>
  >
} = {
  common: { institution: 'every-paper' },
  dates: { short: 'dates' },
  schedule: { weekdays: 'schedule' },
  acts: {
    headEmpty: 'empty-opening-act',
    nameRemoval: 'removal-act',
    nameIncident: 'incident-act',
  },
  meeting: { name: 'minutes', nameExtract: 'extract' },
  orders: {
    title: 'orders',
    nameCommission: 'commission-order',
    nameResponsible: 'responsible-order',
    nameHandover: 'handover',
  },
  outgoing: { nameForwarding: 'forwarding-letter', nameTelephonogram: 'telephonogram' },
  stand: { nameAnswer: 'stand-answer', nameInvitation: 'stand-invitation' },
  box: {
    nameContacts: 'contact-list',
    namePoster: 'poster',
    nameForm: 'letter-form',
    nameAnnouncements: 'announcements',
  },
  regulation: { name: 'regulation', namePledge: 'pledge' },
  journal: { begun: 'journal' },
}

/** Every template of every paper, under the paper that it belongs to. */
export const wordingParts: readonly WordingPart[] = Object.entries(paperWords.kk).flatMap(
  ([group, templates]) => {
    const begins = new Map(Object.entries(beginningsOf(group)))
    const parts: { title: PartTitle; group: string; names: string[] }[] = []
    for (const name of Object.keys(templates)) {
      const title = begins.get(name)
      if (title !== undefined) parts.push({ title, group, names: [] })
      parts.at(-1)?.names.push(name)
    }
    return parts
  },
)

function beginningsOf(group: string): Readonly<Record<string, PartTitle>> {
  return new Map(Object.entries(beginnings)).get(group) ?? {}
}
