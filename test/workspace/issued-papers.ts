import { plainDate } from '#core/calendar/plain-date.ts'
import { emptyOpeningAct } from '#core/documents/papers/empty-opening-act.ts'
import { preset } from '#core/regulation/presets/presets.ts'
import { issueForm, type PaperToIssue } from '#client/workspace/documents/issue.ts'
import type { KeptRecord, RecordForm } from '#client/workspace/session/api.ts'
import { given, type Colleague, type SchoolInBrowsers } from './school.ts'

const facts = { regulation: preset('kz-book-phone-box'), channel: 'box' }

/** The act of an opening that found nothing, for Dana, Marat and a mother who has no key. */
export const emptyAct = (
  { dana, marat }: SchoolInBrowsers,
  rest: Partial<PaperToIssue> = {},
): PaperToIssue => ({
  facts,
  people: [
    { post: 'psychologist', name: 'Дана', member: dana.account },
    { post: 'deputy-director', name: 'Марат', member: marat.account },
    { post: 'Ата-аналар қауымының өкілі', name: 'Гүлнара' },
  ],
  audience: 'everybody',
  numbering: { paper: 'act', period: 2026 },
  make: (language, signers, number) =>
    emptyOpeningAct(
      {
        ...facts,
        on: plainDate('2026-11-20'),
        openedOn: plainDate('2026-11-20'),
        number: number === null ? null : String(number.number),
        junk: 0,
        signers,
        absent: [],
      },
      language,
    ),
  ...rest,
})

/** What the screen does when somebody issues `order` in Kazakh. */
export function formOf(order: PaperToIssue): RecordForm {
  const form = issueForm(order, { language: 'kk', forms: new Map() }, plainDate('2026-11-20'))
  if (typeof form === 'string') throw new Error(form)
  return form
}

/** Issues `order` as `who`. */
export const issue = async (
  { browser: { workspace } }: Colleague,
  order: PaperToIssue,
): Promise<KeptRecord> => given(await workspace.writeRecord(formOf(order)))
