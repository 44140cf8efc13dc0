import type { WorkspaceWords } from '#core/words/workspace/words.ts'
import type { TagKind } from '../../parts/tag.tsx'
import type { Letter, WorkspaceState } from '../../session/api.ts'
import { dueTag } from './due.ts'
import { standingOf } from './standing.ts'

/** Where a letter stands, in a word, with the shape of its tag. */
export function standingTag(
  t: WorkspaceWords,
  letter: Letter,
  { now }: Pick<WorkspaceState, 'now'>,
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
      return registration === null || now === null
        ? { kind: 'plain', text: words.waiting }
        : dueTag(t, registration.dueOn, now.on)
  }
}
