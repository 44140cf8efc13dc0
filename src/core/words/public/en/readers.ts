import type { ByTone } from '../tone.ts'

/** Who reads a letter and who does not. */
export const readers = (t: ByTone) => ({
  reads: 'Who reads it:',
  doesNotRead: 'Who does not:',
  chosen: 'your choice',
  director: 'the director',
  teachers: 'teachers',
  otherTeachers: 'other teachers',
  peers: t('classmates', 'other parents'),
  operator: 'whoever runs this site',
  question: 'Who must not read this letter?',
  hint: 'Whoever you tick cannot open this letter.',
  reserve: 'reads only when too few are left',
  comesIn: 'Few readers are left, so this person reads it too:',
  tooFew:
    'Too few people are left: at least two must read a letter, so that one alone cannot hide it. Take one tick away, or turn to somebody outside the school:',
  department: 'the education department of your district or city',
})

export type ReaderWords = ReturnType<typeof readers>
