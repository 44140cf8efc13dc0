import { afterOrder, type NewOrder } from '#core/commission/change.ts'
import { noCommission, type CommissionRecord } from '#core/commission/commission.ts'
import type { Paper } from '#core/documents/paper.ts'
import { papersOf } from '#core/documents/papers-of.ts'
import { pledge } from '#core/documents/papers/pledge.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { issueForm, type PaperToIssue } from '#client/workspace/documents/issue.ts'
import { paperExamples } from '../../golden/paper-examples.ts'
import type { PaperSchool } from '../../golden/paper-schools.ts'
import type { KeptRecord, Workspace } from '#client/workspace/session/api.ts'
import { given } from '../../workspace/school.ts'
import { clockOf, regulationOf } from './living-school.ts'

/** Writes down whom an order appoints. */
export async function appoint(workspace: Workspace, order: NewOrder): Promise<CommissionRecord> {
  const data = afterOrder(noCommission, order)
  given(await workspace.writeRecord({ record: null, seen: 0, audience: 'everybody', data }))
  return data
}

/** Issues `order` in the language of its regulation, as its screen does. */
export async function issue(workspace: Workspace, order: PaperToIssue): Promise<KeptRecord> {
  const { language } = order.facts.regulation
  const form = issueForm(order, { language, forms: new Map() }, clockOf(workspace).on)
  if (typeof form === 'string') throw new Error(form)
  return given(await workspace.writeRecord(form))
}

/** Somebody promises to keep what is read to themselves, and signs. */
export async function promise(
  workspace: Workspace,
  { name, post }: { readonly name: string; readonly post: string },
): Promise<string> {
  const { me } = workspace.state
  if (me === null) throw new Error('nobody is here')
  const { on } = clockOf(workspace)
  const regulation = regulationOf(workspace)
  const { language, channels } = regulation
  const channel = channels[0]?.id ?? ''
  const text = paperText(pledge({ regulation, channel, person: { post, name }, on }, language))
  const kept = given(
    await workspace.writeRecord({
      record: null,
      seen: 0,
      audience: 'everybody',
      data: { kind: 'pledge', member: me.account, language, text, on },
      closes: true,
    }),
  )
  given(await workspace.signRecord(kept.state.record))
  return text
}

/** What an issued paper says. */
export const wordsOf = ({ data }: KeptRecord): string =>
  data.kind === 'paper' ? paperText(data.paper) : ''

/**
 * Issues an example of every paper that the regulation asks for and nobody has issued yet, about this
 * school; the journals are printed and never issued.
 *
 * @returns what there is of each, once.
 */
export async function everyPaper(
  workspace: Workspace,
  people: PaperSchool['people'],
): Promise<readonly Paper[]> {
  const regulation = regulationOf(workspace)
  const { language, channels } = regulation
  const channel = channels[0]?.id ?? ''
  const papers = () =>
    workspace.state.records.flatMap(({ data }) => (data.kind === 'paper' ? [data.paper] : []))
  const head = { post: 'director', name: 'Г. Сейітова' }
  for (const kind of papersOf(regulation)) {
    if (papers().some((paper) => paper.kind === kind)) continue
    const example = {
      id: 'month',
      regulation,
      channel,
      languages: [language],
      town: '',
      people,
      head,
    }
    const paper = paperExamples[kind]?.(example, language)
    if (paper === undefined) continue
    const facts = { regulation, channel }
    await issue(workspace, { facts, people: [], make: () => paper, audience: 'everybody' })
  }
  return papersOf(regulation).flatMap((kind) => papers().find((paper) => paper.kind === kind) ?? [])
}
