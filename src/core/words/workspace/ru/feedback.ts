import type { WorkspaceWords } from '../words.ts'

export const feedback: WorkspaceWords['feedback'] = {
  helped: {
    yes: 'Автор: ответ помог',
    partly: 'Автор: ответ помог отчасти',
    no: 'Автор: ответ не помог',
  },
  notSolved: 'Не решено',
  notSolvedText: 'Автор отметил, что вопрос не решён.',
}
