import * as v from 'valibot'
import type { Senim } from '../../test/rig/senim.ts'
import type { Bench } from './bench.ts'

/** Begins an opening: everything that waits comes into the log. */
export async function openBox(senim: Senim, { at, authorization }: Bench): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' }
  const body = JSON.stringify({ box: at.box })
  const answer = await fetch(`${senim.origin}/api/openings`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(await answer.text())
}

/** Reads the feed page by page to its end, as a workspace does. @returns how many entries came. */
export async function readFeed(senim: Senim, { authorization }: Bench): Promise<number> {
  for (let next = 0; ;) {
    const address = `${senim.origin}/api/feed?from=${next}&size=0`
    const answer = await fetch(address, { headers: { authorization } })
    const { items, more } = v.parse(FeedPage, await answer.json())
    next = (items.at(-1)?.index ?? next) + 1
    if (!more) return next
  }
}

/** As much of a page as it takes to ask for the next. */
const FeedPage = v.object({ items: v.array(v.object({ index: v.number() })), more: v.boolean() })
