import type { ExtensionData } from '#core/contract/card-data.ts'
import type { AnswerData } from '#core/contract/thread-data.ts'
import type { Workspace } from './api.ts'
import { withThread } from './correspondence.ts'
import type { Desk } from './desk.ts'
import { refused } from './refused.ts'
import { appendToThread, newEntry } from './write.ts'

type Cards = Pick<Workspace, 'writeCard' | 'confirmRegistration' | 'extend' | 'answerOtherwise'>

/** What becomes of a registered appeal. @clause S0-22 @clause S1-13 */
export const cards = (desk: Desk): Cards => ({
  writeCard: (id, data) =>
    withThread(desk, id, (member) => {
      const entry = { ...newEntry(member), kind: 'card-written', header: { thread: id } } as const
      return appendToThread(desk, member, entry, data)
    }),

  confirmRegistration: (id) =>
    withThread(desk, id, async (member, { state: { registration } }) => {
      if (registration === null) return refused('not-registered')
      const { entry, leaf } = registration
      const header = { thread: id, entry, leaf }
      return appendToThread(desk, member, { ...newEntry(member), kind: 'confirmed', header })
    }),

  extend: (id, dueOn, reason) =>
    withThread(desk, id, (member) => {
      const header = { thread: id, dueOn }
      const entry = { ...newEntry(member), kind: 'due-date-extended', header } as const
      const data: ExtensionData = { reason: reason.trim() }
      return appendToThread(desk, member, entry, data)
    }),

  answerOtherwise: (id, { way, givenOn, text }) =>
    withThread(desk, id, (member) => {
      const entry = {
        ...newEntry(member),
        kind: 'answer-sent',
        header: { thread: id, way },
      } as const
      const data: AnswerData = { text: text.trim(), givenOn }
      return appendToThread(desk, member, entry, data)
    }),
})
