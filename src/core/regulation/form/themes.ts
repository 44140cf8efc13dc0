import type { Regulation } from '../regulation.ts'

/** The parts of the form, in the order in which a school goes through them. */
export const themes = [
  'school',
  'people',
  'channels',
  'openings',
  'registration',
  'journal',
  'commission',
  'papers',
  'text',
  'wording',
] as const
export type Theme = (typeof themes)[number]

/** Which values stand under which theme; every value of the regulation under one. */
export const valuesOfTheme = {
  school: ['institution', 'workdays', 'season', 'language'],
  people: ['writers', 'posts'],
  channels: ['channels', 'seal'],
  openings: ['openings', 'jointReading'],
  registration: ['registrars', 'considering', 'numbering', 'anonymity', 'dueDate'],
  journal: ['journal', 'openingJournal'],
  commission: ['commission', 'pledge'],
  papers: ['acts', 'replies', 'reports', 'announced'],
  text: ['document'],
  wording: ['wording'],
} as const satisfies Readonly<Record<Theme, readonly (keyof Regulation)[]>>
