import type { WorkspaceWords } from '../words.ts'

export const feedback: WorkspaceWords['feedback'] = {
  helped: {
    yes: 'Хат авторы: жауап көмектесті',
    partly: 'Хат авторы: жауап аздап көмектесті',
    no: 'Хат авторы: жауап көмектеспеді',
  },
  notSolved: 'Шешілмеді',
  notSolvedText: 'Хат авторы мәселе шешілмегенін белгіледі.',
}
