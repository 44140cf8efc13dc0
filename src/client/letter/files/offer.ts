import { find, say } from '../page/dom.ts'
import type { Attachments } from './attachments.ts'
import type { Destination } from './destination.ts'
import type { OfferedFiles } from './offered.ts'

/**
 * Makes "add a photo or a file" work. Whatever that needs is loaded when somebody presses it; a letter
 * without files never does.
 *
 * @param scope - around the field; the list appears after its sheet.
 * @param status - where it is said that they are still on their way.
 * @param notLoaded - the word to say when it could not be loaded.
 * @param destination - null while nobody is known to whom they go.
 */
export function offerFiles(
  scope: HTMLElement,
  status: HTMLElement,
  notLoaded: string,
  destination: () => Promise<Destination | null>,
): OfferedFiles {
  const input = find('input[type="file"]', HTMLInputElement, scope)
  let attachments: Attachments | null = null
  let loading: Promise<Attachments | null> | null = null

  async function load(): Promise<Attachments | null> {
    try {
      const { openAttachments } = await import('./attachments.ts')
      return (attachments = await openAttachments({ input, status, destination }))
    } catch (error) {
      // Browsers say only this of a script that did not come.
      if (!(error instanceof TypeError)) throw error
      loading = null
      say(status, notLoaded)
      return null
    }
  }

  async function add(): Promise<void> {
    const chosen = Array.from(input.files ?? [])
    // The same file may be chosen again.
    input.value = ''
    const there = await (loading ??= load())
    there?.add(chosen)
  }

  input.addEventListener('click', () => (loading ??= load()))
  input.addEventListener('change', () => void add())

  return {
    areNone: () => attachments?.areNone() ?? true,
    async whenArrived() {
      if (loading === null) return []
      return (await loading)?.whenArrived() ?? null
    },
    sendAgain: () => attachments?.sendAgain(),
    end: () => attachments?.end(),
  }
}
