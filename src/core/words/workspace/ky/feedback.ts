import type { WorkspaceWords } from '../words.ts'

export const feedback: WorkspaceWords['feedback'] = {
  helped: {
    yes: 'Каттын автору: жооп жардам берди',
    partly: 'Каттын автору: жооп бир аз жардам берди',
    no: 'Каттын автору: жооп жардам берген жок',
  },
  notSolved: 'Чечилген жок',
  notSolvedText: 'Каттын автору маселе чечилбегенин белгиледи.',
}
