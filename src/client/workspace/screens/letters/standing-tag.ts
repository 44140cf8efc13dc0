import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { TagKind } from '../../parts/tag.tsx'
import type { Letter, WorkspaceState } from '../../session/api.ts'
import { workingDaysOf } from '../../session/in-force.ts'
import { dueTag } from './due.ts'
import { standingOf } from './standing.ts'

/** Where a letter stands, in a word, with the shape of its tag. */
export function standingTag(
  t: WorkspaceWords,
  letter: Letter,
  state: Pick<WorkspaceState, 'now' | 'board' | 'regulations'>,
): { readonly kind: TagKind; readonly text: string } {
  const words = t.letters.state
  const standing = standingOf(letter)
  const { registration } = letter.state
  switch (standing) {
    case 'urgent':
      return { kind: 'red', text: words.urgent }
    case 'new':
      return { kind: 'due', text: words.new }
    case 'again':
      return { kind: 'due', text: words.again }
    case 'muted':
      return { kind: 'mute', text: words.muted }
    case 'answered':
      return { kind: 'mute', text: words.answered }
    case 'waiting':
      return registration === null || state.now === null
        ? { kind: 'plain', text: words.waiting }
        : dueTag(t, registration.dueOn, state.now.on, workingDaysOf(state))
  }
}
