import type { OpeningRemark } from '#core/openings/paper-opening-check.ts'
import { useDesk } from '../../../desk.ts'

interface RemarksProps {
  readonly of: readonly OpeningRemark[]
  /** Beginnings of the paths of the fields above. */
  readonly at: readonly string[]
  /** Whether what is only missing yet is said already. */
  readonly isStrict: boolean
}

/** What is worth a look is said at once, what is missing when somebody wants to go on. */
export function Remarks({ of, at, isStrict }: RemarksProps) {
  const { t } = useDesk()
  const here = of.filter(({ path }) => at.some((field) => path.startsWith(field)))
  const said = here.filter(({ word, isRefusal }) =>
    isRefusal ? isStrict || !isMissing(word) : !isSaidByQuorum(word),
  )
  return (
    <div class="remarks" role="status">
      {said.map(({ word, isRefusal }) => (
        <p key={word} class={isRefusal ? 'wrong' : 'remark'}>
          {t.paperOpening.remarks[word]}
        </p>
      ))}
    </div>
  )
}

/** How many lack stands beside the list of people; below it only what stops the opening is said. */
const isSaidByQuorum = (word: OpeningRemark['word']): boolean => word === 'too-few-are-present'

const isMissing = (word: OpeningRemark['word']): boolean =>
  word === 'seal-was-not-looked-at' || word === 'new-seal-is-missing'
