import type { Hidden } from '#core/announcements/telltale.ts'
import type { SchoolClass } from '#core/announcements/announcement.ts'
import type { Letter } from '../../../session/api.ts'

/** What of `letter` nobody may recognise beside the box. */
export function hiddenOf({ body, card }: Letter, classes: readonly SchoolClass[]): Hidden {
  const { signed } = body
  const { applicant } = card ?? {}
  const names = [
    signed?.surname,
    signed?.name,
    signed?.patronymic,
    applicant?.surname,
    applicant?.givenName,
    applicant?.patronymic,
  ]
  const own = [signed?.class, applicant?.classGroup]
  return {
    names: names.flatMap((name) => name ?? []),
    classes: [...classes, ...own.flatMap((name) => name ?? [])],
    letter: body.text,
  }
}
