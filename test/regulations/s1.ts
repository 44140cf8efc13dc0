import { later, there, words, type Requirements } from './requirement.ts'

/** Electronic trust box (Kazakhstan). */
export const s1: Requirements = {
  'S1-01': there('the stamp names the acting head and the day'),
  'S1-02': there('letters come through a web form'),
  'S1-03': there('learners, parents and legal representatives may write'),
  'S1-04': there('the box has an address on the site of the school'),
  'S1-05': words('a purpose in words', 'people work together'),
  'S1-06': there('a letter is signed or anonymous'),
  'S1-07': there('letters are taken, counted and considered without delay'),
  'S1-08': later('reports and statistics', 'causes of justified complaints are brought together'),
  'S1-09': later('deadlines and control', 'the time to the first reaction is measured'),
  'S1-10': there('every learner and parent hears of the box, and it is written down where'),
  'S1-11': there('the form is open at any hour'),
  'S1-12': there('letters are read every day at 15:00'),
  'S1-13': there('three people register together'),
  'S1-14': there('the journal has its own title'),
  'S1-15': there('pages are numbered'),
  'S1-16': there('the journal has the serial number'),
  'S1-17': there('the journal has the day on which the letter was taken out'),
  'S1-18': there('an anonymous author is marked «жасырын»'),
  'S1-19': there('the journal has class and phone if they are known'),
  'S1-20': there('the journal has the brief content'),
  'S1-21': there('the journal has the measures taken'),
  'S1-22': there('whoever reads has promised confidentiality'),
}
