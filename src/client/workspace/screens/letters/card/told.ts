import { applicantOf } from '#core/appeals/applicant-of.ts'
import type { Card } from '#core/appeals/card-fold.ts'
import type { Letter } from '../../../session/api.ts'

/** What the author of `letter` told, as a registration takes it over. */
export function toldBy({ body }: Letter): Partial<Card> {
  const { signed, entered } = body
  const organisation = entered?.organisation?.trim().slice(0, 200) ?? ''
  const given = {
    ...applicantOf(signed ?? {}),
    ...(organisation === '' ? {} : { organisation }),
  }
  const kind = entered?.writer ?? body.who
  return {
    isAnonymous: Object.keys(given).length === 0,
    applicant: { ...given, ...(kind === undefined ? {} : { kind }) },
    ...(entered === undefined ? {} : { receivedAt: entered.receivedAt }),
    ...(entered?.way === 'answering-machine' ? { fromMachine: true } : {}),
  }
}
