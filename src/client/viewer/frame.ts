import type { ShowFile, ViewerWord, Zoom } from '#client/files/viewer-protocol.ts'

/** Something that can be drawn wider or narrower. */
export type SetZoom = (zoom: Zoom) => void

/** Draws a file into the page; gives the word for how it went. */
export type Show = (
  file: ShowFile,
  place: HTMLElement,
) => Promise<{ readonly word: ViewerWord; readonly zoom?: SetZoom }>

/** How often it is said at most that somebody is at work. */
const aliveMilliseconds = 10_000

/** Waits for the file from the page around this frame, and shows it once. */
export function serveFrame(show: Show): void {
  const place = document.querySelector('main')
  if (place === null) throw new Error('the page has no place for the file')
  let wanted: Zoom = 'fit'
  let setZoom: SetZoom | null = null
  let isAsked = false

  addEventListener('message', ({ source, data }: MessageEvent<ShowFile | Zoom>) => {
    if (source !== parent) return
    if (data === 'fit' || data === 'large') {
      wanted = data
      setZoom?.(wanted)
    } else if (!isAsked && typeof data === 'object') {
      isAsked = true
      // The page around has a main part too.
      place.setAttribute('aria-label', data.label)
      void show(data, place).then(({ word, zoom }) => {
        setZoom = zoom ?? null
        setZoom?.(wanted)
        say(word)
      })
    }
  })
  // A key pressed in here is heard by nobody outside, nor is anything else that somebody does.
  let heardAt = -Infinity
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const)
    addEventListener(
      sign,
      ({ timeStamp }) => {
        if (timeStamp - heardAt < aliveMilliseconds) return
        heardAt = timeStamp
        say('alive')
      },
      { passive: true },
    )
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') say('close')
  })
  say('ready')
}

/** The page around has an origin that this frame cannot name; the word tells nobody anything. */
const say = (word: ViewerWord): void => parent.postMessage(word, '*')
