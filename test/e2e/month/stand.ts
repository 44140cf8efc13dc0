import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Paper } from '#core/documents/paper.ts'
import { standAnswer, type Meet } from '#core/documents/papers/stand-answer.ts'
import { standInvitation } from '#core/documents/papers/stand-invitation.ts'
import type { Workspace } from '#client/workspace/session/api.ts'
import { clockOf, regulationOf } from './living-school.ts'
import { issue } from './paperwork.ts'

/** Hangs an answer and an invitation for whoever wrote the letter of `takenOut` beside the box. */
export async function hangUp(
  workspace: Workspace,
  takenOut: PlainDate,
  meet: Meet,
): Promise<readonly Paper[]> {
  const facts = { regulation: regulationOf(workspace), channel: 'box' }
  const letter = { on: takenOut }
  const answer = {
    question: 'Кыйын кырдаалда кайда кайрылса болот?',
    answer: 'Социалдык педагог жардам берет.',
    ask: [meet],
    on: clockOf(workspace).on,
  }
  const hung = { facts, people: [], audience: 'everybody' } as const
  const issued = [
    await issue(workspace, {
      ...hung,
      make: (language) => standAnswer({ ...facts, letter, ...answer }, language),
    }),
    await issue(workspace, {
      ...hung,
      make: (language) => standInvitation({ ...facts, letter, meets: [meet] }, language),
    }),
  ]
  return issued.flatMap(({ data }) => (data.kind === 'paper' ? [data.paper] : []))
}
