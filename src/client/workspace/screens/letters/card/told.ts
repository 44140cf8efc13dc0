import type { Card } from '#core/appeals/card-fold.ts'
import type { Letter } from '../../../session/api.ts'

/** What the author of `letter` told, as a registration takes it over. */
export function toldBy({ body }: Letter): Partial<Card> {
  const { signed, entered } = body
  const told = {
    surname: signed?.surname,
    givenName: signed?.name,
    patronymic: signed?.patronymic,
    organisation: entered?.organisation,
    age: signed?.age,
    address: signed?.address,
    phone: signed?.phone,
    email: signed?.email,
    classGroup: signed?.class,
  }
  const given = Object.entries(told).flatMap(([field, text]) => {
    const trimmed = text?.trim().slice(0, 200) ?? ''
    return trimmed === '' ? [] : [[field, trimmed] as const]
  })
  const kind = entered?.writer ?? body.who
  return {
    isAnonymous: given.length === 0,
    applicant: { ...Object.fromEntries(given), ...(kind === undefined ? {} : { kind }) },
    ...(entered === undefined ? {} : { receivedAt: entered.receivedAt }),
    ...(entered?.way === 'answering-machine' ? { fromMachine: true } : {}),
  }
}
