import type { MemberId } from '#core/ids.ts'
import { MemberId as MemberIdSchema } from '#core/ids.ts'
import * as v from 'valibot'

/** What the address brought: an invitation, a key card read by a camera, a role in a demo, or nothing. */
export type Arrival =
  | { readonly kind: 'invitation'; readonly token: string }
  | { readonly kind: 'card'; readonly account: MemberId; readonly card: string }
  | { readonly kind: 'demo'; readonly account: MemberId }
  | { readonly kind: 'nothing' }

/** What `fragment` says, with or without its `#`; anything unknown is nothing. */
export function readArrival(fragment: string): Arrival {
  const text = fragment.replace(/^#/, '')
  if (text.startsWith('invite=')) return { kind: 'invitation', token: text.slice('invite='.length) }
  if (text.startsWith('demo=')) return readRole(text.slice('demo='.length))
  if (!text.startsWith('card=')) return { kind: 'nothing' }
  const [account, card] = text.slice('card='.length).split('.')
  const known = v.safeParse(MemberIdSchema, account)
  if (!known.success || card === undefined || card === '') return { kind: 'nothing' }
  return { kind: 'card', account: known.output, card }
}

function readRole(text: string): Arrival {
  const account = v.safeParse(MemberIdSchema, text)
  return account.success ? { kind: 'demo', account: account.output } : { kind: 'nothing' }
}

/** Reads the fragment once and takes it out of the address bar and the history at once. */
export function takeArrival(location: Location, history: History): Arrival {
  const arrival = readArrival(location.hash)
  if (arrival.kind !== 'nothing') history.replaceState(null, '', location.pathname)
  return arrival
}
