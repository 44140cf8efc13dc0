import type { PublicRegulationWords } from '../en/regulation.ts'

export const regulation = (): PublicRegulationWords => ({
  title: 'Правила ящика',
  notYet: 'Школа ещё не опубликовала своё положение.',
  version: (version, since) => `Версия ${version}, действует с: ${since}`,
  boxes: 'Где и когда можно написать или позвонить',
  open: 'сейчас открыто',
  closed: 'сейчас закрыто',
  whole: 'Текст положения',
  summary: 'Что сказано в положении',
  basis: 'Правовая основа',
  link: 'Правила ящика',
})
