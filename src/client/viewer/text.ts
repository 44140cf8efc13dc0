import type { Show } from './frame.ts'

/** Bytes of a text that are shown; more of them would hold up the screen. */
const maxBytes = 512 * 1024

/** Characters, one after another: what looks like markup or an address is characters too. */
export const showText: Show = async ({ bytes, label }, place) => {
  const text = document.createElement('pre')
  text.textContent = decoded(bytes.subarray(0, maxBytes))
  text.setAttribute('role', 'document')
  text.setAttribute('aria-label', label)
  text.dir = 'auto'
  text.tabIndex = 0
  place.append(text)
  return {
    word: bytes.length > maxBytes ? 'shown-in-part' : 'shown',
    zoom: (zoom) => text.classList.toggle('large', zoom === 'large'),
  }
}

/** UTF-8, or what Windows wrote in Cyrillic before it. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    // `stream`: the cut may go through a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1251').decode(bytes)
    throw error
  }
}
