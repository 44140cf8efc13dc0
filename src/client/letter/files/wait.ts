import { shownFileName } from '#core/appeals/file-name.ts'
import type { FilesWords } from '#core/words/public/en/files.ts'
import { arrivedOf, type Item } from './item.ts'

/** The files that somebody waits for. */
export interface Awaited {
  items(): readonly Item[]
  /** `act` is called whenever something about them changes. */
  watch(act: () => void): void
  remove(item: Item): void
}

/**
 * Waits until every file is on the server. Meanwhile somebody may send without those that are not, or
 * go back to writing.
 *
 * @returns whether the letter goes now, with what is left in the list.
 */
export function askToWait(
  status: HTMLElement,
  words: FilesWords,
  awaited: Awaited,
): Promise<boolean> {
  if (awaited.items().every(isThere)) return Promise.resolve(true)
  const panel = waitPanel(words)
  status.replaceChildren(panel.element)

  return new Promise((resolve) => {
    const end = (goes: boolean): void => {
      awaited.watch(() => {})
      status.replaceChildren()
      resolve(goes)
    }
    panel.back.addEventListener('click', () => end(false))
    panel.without.addEventListener('click', () => {
      awaited.watch(() => {})
      for (const item of awaited.items()) if (!isThere(item)) awaited.remove(item)
      end(true)
    })
    const look = (): void => {
      panel.show(awaited.items())
      if (awaited.items().every(isThere)) end(true)
    }
    awaited.watch(look)
    look()
  })
}

const isThere = ({ state }: Item): boolean => state.is === 'arrived'

function waitPanel(words: FilesWords) {
  const element = document.createElement('div')
  element.className = 'due'
  const says = document.createElement('p')
  const refused = document.createElement('ul')
  const bar = document.createElement('progress')
  bar.setAttribute('aria-label', words.list)
  const row = document.createElement('div')
  row.className = 'row'
  const without = button(words.without)
  const back = button(words.back)
  row.append(without, back)
  element.append(says, refused, bar, row)

  return {
    element,
    without,
    back,
    show(items: readonly Item[]) {
      const lost = items.filter(({ state }) => state.is === 'refused')
      const isOffline = items.some(({ state }) => state.is === 'offline')
      const onTheWay = isOffline ? `${words.onTheWay} ${words.noNetwork}` : words.onTheWay
      setText(says, lost.length > 0 ? words.cannotGo : onTheWay)
      if (refused.childElementCount !== lost.length) refused.replaceChildren(...lost.map(named))
      bar.hidden = items.every(({ state }) => state.is === 'arrived' || state.is === 'refused')
      bar.max = items.reduce((sum, { chosen }) => sum + (chosen?.bytes.size ?? 1), 0)
      bar.value = items.reduce((sum, item) => sum + arrivedOf(item), 0)
    },
  }
}

/** Only a change is said aloud. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function button(words: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'btn'
  element.textContent = words
  return element
}

function named({ name, chosen }: Item): HTMLElement {
  const item = document.createElement('li')
  const bdi = document.createElement('bdi')
  bdi.textContent = shownFileName(chosen?.name ?? name)
  item.append(bdi)
  return item
}
