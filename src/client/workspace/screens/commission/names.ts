import type { CommissionRecord, Office } from '#core/commission/commission.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { textIn } from '#core/regulation/text-in.ts'
import { commissionWords } from '#core/words/commission/commission-words.ts'
import type { Lang } from '#core/words/lang.ts'
import { postName } from '../opening/paper/box-facts.ts'

interface Named {
  readonly regulation: Regulation
  readonly lang: Lang
}

/** What a post is called, in the form of whoever holds it. */
export function postOf(
  { regulation, lang }: Named,
  { post, form }: { readonly post: string; readonly form?: 'masculine' | 'feminine' },
): string {
  const feminine = regulation.posts.find(({ id }) => id === post)?.feminine
  return form === 'feminine' && feminine !== undefined
    ? textIn(feminine, lang, regulation.language)
    : postName(regulation, lang, post)
}

/** What a channel is called. */
export function channelName({ regulation, lang }: Named, channel: string): string {
  const found = regulation.channels.find(({ id }) => id === channel)
  return found === undefined ? channel : textIn(found.name, lang, regulation.language)
}

/** What somebody is charged with; the key says of which box, where there are several. */
export function officeName(
  named: Named,
  { office, channel }: Pick<Office, 'office' | 'channel'>,
): string {
  const name = commissionWords[named.lang].offices[office]
  const boxes = named.regulation.channels.filter(({ kind }) => kind === 'paper-box')
  return channel === undefined || boxes.length < 2
    ? name
    : `${name}: ${channelName(named, channel)}`
}

/** The name that `key` has, or had, in the commission. */
export const nameOfKey = ({ people }: CommissionRecord, key: string): string =>
  people.findLast((person) => person.key === key)?.name ?? key
