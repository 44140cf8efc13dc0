import { addMonths, type PlainDate } from '#core/calendar/plain-date.ts'
import { commissionOn } from '#core/commission/commission.ts'
import type { PledgeRecord } from '#core/commission/pledge.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { pledge } from '#core/documents/papers/pledge.ts'
import { paperLanguages } from '#core/documents/wording.ts'
import type { MemberId, RecordId } from '#core/ids.ts'
import { regulationHash } from '#core/regulation/regulation.ts'
import type { Language } from '#core/regulation/settings/text.ts'
import type { Lang } from '#core/words/lang.ts'
import type { Done, Workspace, WorkspaceState } from '../../../session/api.ts'
import { commissionIn } from '../../../session/commission.ts'
import { regulationOf } from '../../../session/in-force.ts'
import { isRefused } from '../../../session/refused.ts'
import { personOf } from '../../../who.ts'

/** The pledge of `member` as they would sign it today, in `lang` where papers have it. */
export function pledgeFor(
  state: WorkspaceState,
  member: MemberId,
  lang: Lang,
  on: PlainDate,
): PledgeRecord {
  const regulation = regulationOf(state)
  const rules = regulation.pledge
  const own = paperLanguages(regulation).find((language) => language === lang)
  const language: Language = own ?? regulation.language
  const appointed = commissionOn(commissionIn(state), on).find((one) => one.member === member)
  const listed = personOf(state, member)
  const person = appointed ?? { post: listed?.role ?? '', name: listed?.name ?? null }
  const text = paperText(
    pledge(
      {
        regulation,
        channel: regulation.channels[0]?.id ?? '',
        person: {
          post: person.post,
          name: person.name,
          ...(appointed === undefined ? {} : { form: appointed.form }),
        },
        on,
        ...(rules.kind === 'signed' ? { until: addMonths(on, rules.everyMonths) } : {}),
      },
      language,
    ),
  )
  return { kind: 'pledge', member, language, text, on, regulation: regulationHash(regulation) }
}

/** Writes a pledge down for its member, who alone can sign it. */
export const preparePledge = (workspace: Workspace, data: PledgeRecord) =>
  workspace.writeRecord({ record: null, seen: 0, audience: 'everybody', data, closes: true })

/** Signs `shown`; one that was written down already, also by an attempt that failed, is not again. */
export async function signPledge(
  workspace: Workspace,
  shown: PledgeRecord,
  prepared: RecordId | null,
): Promise<Done> {
  if (prepared !== null) return workspace.signRecord(prepared)
  const kept = await preparePledge(workspace, shown)
  return isRefused(kept) ? kept : workspace.signRecord(kept.state.record)
}
