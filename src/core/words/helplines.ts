import type { Country } from '../school/founding.ts'

/** A telephone line that answers when the box cannot. */
export type Helpline = 'rights-kz' | 'children-kz' | 'children-kg' | 'rescue'

/** The number of each line; all are free of charge, day and night. */
export const helplineNumbers: Readonly<Record<Helpline, string>> = {
  'rights-kz': '111',
  'children-kz': '150',
  'children-kg': '111',
  rescue: '112',
}

/** The lines of each country, the first for talking, the last for danger to life. */
export const helplinesOf: Readonly<Record<Country, readonly Helpline[]>> = {
  KZ: ['rights-kz', 'children-kz', 'rescue'],
  KG: ['children-kg', 'rescue'],
}

/** The two that stand on every page: for a child to talk, and for a life in danger. */
export const emergencyNumbers = ['111', '112'] as const
