import { beginOrder, emptyPerson, OrderDraft, withPerson } from '#core/commission/order-draft.ts'
import { useDesk } from '../../../desk.ts'
import { useKeptForm } from '../../../use-kept-form.ts'
import { unfinished } from '../../entering/entry-form.ts'
import { useCommission } from '../use-commission.ts'

/** The order in the making: it outlives another page and the lock, like any text that was begun. */
export interface OrderInTheMaking {
  readonly form: OrderDraft
  readonly isBegun: boolean
  readonly change: (changes: Partial<OrderDraft>) => void
  /** Adds a line for a vacant seat. */
  readonly fill: (post: string, takesPart: 'reads' | 'attends') => void
  readonly clear: () => void
}

export function useOrderDraft(): OrderInTheMaking {
  const { workspace, state } = useDesk()
  const { commission, regulation, today } = useCommission()
  const start =
    today === null ? empty : beginOrder(commission, regulation, state.rosters.at(-1) ?? null, today)
  const { form, change, clear } = useKeptForm(unfinished, 'order', OrderDraft, start)
  return {
    form,
    isBegun: (workspace.draft(unfinished, 'order')?.text ?? '') !== '',
    change: (changes) => change({ ...form, ...changes }),
    fill: (post, takesPart) => change(withPerson(form, commission, emptyPerson(post, takesPart))),
    clear,
  }
}

const empty: OrderDraft = { number: '', on: '', basis: '', from: '', people: [], offices: [] }
