import { useDesk } from '../../desk.ts'
import type { Letter } from '../../session/api.ts'

interface AuthorLineProps {
  readonly letter: Letter
  /** A date to begin with. */
  readonly on?: string
}

/** `20 November · anonymous · a parent · not everyone reads` */
export function AuthorLine({ letter, on }: AuthorLineProps) {
  const { t } = useDesk()
  const { signed, who } = letter.body
  const { entered } = letter.state
  const parts = [
    on,
    entered && t.entering.ways[entered.way],
    isSigned(signed) ? t.letters.from.signed : t.letters.from.anonymous,
    who && t.letters.from.kinds[who],
    letter.isRestricted && t.letters.state.few,
  ]
  return <small>{parts.filter(Boolean).join(' · ')}</small>
}

/** Whether the author told anything about themselves. */
export const isSigned = (signed: Letter['body']['signed']): boolean =>
  signed !== undefined && Object.values(signed).some((field) => field !== undefined && field !== '')
