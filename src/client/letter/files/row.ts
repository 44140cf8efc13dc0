import { shownFileName } from '#core/appeals/file-name.ts'
import type { FilesWords } from '#core/words/public/en/files.ts'
import { arrivedOf, type Item } from './item.ts'
import { child, endingOf } from './look.ts'
import { sizeInWords } from './words.ts'

/** What somebody can do with a file of the list. */
export interface RowActions {
  remove(item: Item): void
  tryAgain(): void
}

/** One file of the list. */
export interface FileRow {
  readonly element: HTMLElement
  /** Shows how far `item` is; gives what to say aloud, or null when nothing has ended. */
  show(item: Item): string | null
  end(): void
}

/** A row without a file yet. */
export function fileRow(words: FilesWords, actions: RowActions): FileRow {
  const element = document.createElement('li')
  const picture = child(element, 'span', 'file-kind')
  const text = child(element, 'div', 'file-text')
  const name = child(child(text, 'p', 'file-name'), 'bdi', '')
  const state = child(text, 'p', 'file-state')
  const bar = child(text, 'progress', '')
  const again = child(text, 'button', 'btn')
  const remove = child(element, 'button', 'btn file-remove')
  picture.setAttribute('aria-hidden', 'true')
  again.type = remove.type = 'button'
  again.textContent = words.again
  remove.textContent = '×'
  again.addEventListener('click', () => actions.tryAgain())
  let image: HTMLImageElement | null = null
  let last: Item | null = null
  remove.addEventListener('click', () => last && actions.remove(last))

  function show(item: Item): string | null {
    const wasAt = last?.state.is
    last = item
    const { chosen } = item
    const called = shownFileName(chosen?.name ?? item.name)
    name.textContent = called
    remove.setAttribute('aria-label', words.remove(called))
    if (chosen?.isPhoto === true) image ??= thumbnail(picture, chosen.bytes)
    else picture.textContent = endingOf(called)
    state.textContent = stateInWords(words, item)
    element.className = item.state.is
    bar.max = chosen?.bytes.size ?? 1
    bar.value = arrivedOf(item)
    bar.setAttribute('aria-label', called)
    bar.hidden = !('arrived' in item.state)
    again.hidden = item.state.is !== 'offline' && item.state.is !== 'busy'
    const hasEnded = item.state.is === 'arrived' || item.state.is === 'refused'
    return hasEnded && item.state.is !== wasAt ? `${called}: ${state.textContent}` : null
  }

  return {
    element,
    show,
    end() {
      if (image !== null) URL.revokeObjectURL(image.src)
      element.remove()
    },
  }
}

function stateInWords(words: FilesWords, item: Item): string {
  const { chosen, state } = item
  const size = chosen === null ? '' : sizeInWords(words, chosen.bytes.size)
  const progress = words.progress(sizeInWords(words, arrivedOf(item)), size)
  switch (state.is) {
    case 'making':
      return words.making
    case 'waiting':
      return `${size} · ${words.waiting}`
    case 'sending':
      return progress
    case 'offline':
      return `${progress}. ${words.noNetwork}`
    case 'busy':
      return `${progress}. ${words.busy}`
    case 'arrived':
      return `${size} · ${words.arrived}`
    case 'refused':
      return words.refusal[state.why]
  }
}

function thumbnail(into: HTMLElement, photo: Blob): HTMLImageElement {
  const image = new Image()
  image.alt = ''
  image.src = URL.createObjectURL(photo)
  into.replaceChildren(image)
  return image
}
