import { workHeader } from '#core/flood/work-header.ts'
import { say } from './dom.ts'
import { jsonRequest, persist, wordOf, type Answered } from './network.ts'
import { sayUnsent } from './unsent.ts'

/** What was sealed: the id that its work is bound to, and the body of its request. */
export interface Sealed {
  readonly id: string
  readonly request: string
}

/** After so long the page says why it takes long. */
const patienceMs = 2000

/**
 * Sends what was sealed, with the work that its id costs. Whenever that has become too old, new work
 * is done for the very same bytes.
 *
 * @param words - what the page says on the way, and when the work takes long.
 * @param work - does it; null at first, then the answer of `GET /api/work`.
 */
export async function putWorked(
  { id, request }: Sealed,
  status: Element,
  words: { readonly sending: string; readonly solving: string },
  work: (offer: string | null) => Promise<string>,
): Promise<Answered> {
  const waiting = () => sayUnsent(status, words.sending)
  for (let offer: string | null = null; ;) {
    const timer = setTimeout(() => say(status, words.solving), patienceMs)
    const solution = await work(offer).finally(() => clearTimeout(timer))
    say(status, words.sending)
    const put = jsonRequest('PUT', request, { [workHeader]: solution })
    const answered = await persist(`/api/letters/${id}`, put, waiting)
    if (wordOf(answered) !== 'work-is-old') return answered
    offer = (await persist('/api/work', {}, waiting)).text
  }
}
