import type { MeetingFault } from '#core/meetings/faults.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import { useDesk } from '../../../desk.ts'

interface FaultsProps {
  readonly of: readonly MeetingFault[]
  /** Path of the field above, and of all that is in it. */
  readonly at: string
}

/** What is wrong or worth a look in a field, said beside it. */
export function Faults({ of, at }: FaultsProps) {
  const { lang } = useDesk()
  const here = of.filter(({ path }) => path === at || path.startsWith(`${at}/`))
  if (here.length === 0) return null
  return (
    <div class="remarks">
      {[...new Map(here.map((fault) => [fault.word, fault])).values()].map(
        ({ word, isWarning }) => (
          <p key={word} class={isWarning ? 'remark' : 'wrong'}>
            {commissionWords[lang].faults[word]}
          </p>
        ),
      )}
    </div>
  )
}
