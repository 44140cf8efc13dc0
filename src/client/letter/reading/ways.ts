import { codeIn } from '#core/appeals/typed-code.ts'
import type { CodeEntryWords } from '#core/words/public/en/code-entry.ts'
import { button, element } from '../page/build-up.ts'
import { useStyle } from '../page/use-style.ts'
import style from '../style/code-entry.css?url'
import { showGroups, type Ways } from './groups.ts'
import { entryWords } from './words.ts'

/** Where a code is typed. */
export interface CodeField {
  readonly input: HTMLInputElement
  readonly genesis: string
}

/** Offers the other ways to give a code: a QR from camera or picture, and a whole message pasted. */
export async function offerWays(field: CodeField): Promise<Ways> {
  const words = await entryWords()
  useStyle(style)
  const { input } = field
  const ways = showGroups(input, words)

  input.addEventListener('paste', (event) => {
    const code = codeIn(event.clipboardData?.getData('text') ?? '')
    if (code === null) return
    event.preventDefault()
    fillIn(input, code)
  })

  const status = element('p', 'soft')
  status.setAttribute('role', 'status')
  const place = element('div', 'viewfinder')
  const chooser = element('input', 'aside')
  chooser.type = 'file'
  chooser.accept = 'image/*'
  chooser.id = 'qr-picture'
  chooser.addEventListener('change', () => void readPicture())
  const choose = element('label', 'btn', words.picture)
  choose.htmlFor = chooser.id
  const row = element('div', 'row', chooser, choose)
  if ('mediaDevices' in navigator) row.prepend(button(words.camera, () => void lookThrough()))
  const box = element('fieldset', 'ways', element('legend', 'hint', words.ways), row, place, status)
  input.form?.after(box)

  async function readPicture(): Promise<void> {
    const [file] = Array.from(chooser.files ?? [])
    chooser.value = ''
    if (file === undefined) return
    status.textContent = words.decoding
    const text = await unlessOffline(async () => (await import('./scan.ts')).scanPicture(file))
    if (text === undefined) return
    if (text === null || !take(text)) status.textContent = refusalOf(text, field, words)
  }

  async function lookThrough(): Promise<void> {
    const stop = new AbortController()
    const video = element('video', '')
    video.muted = true
    video.playsInline = true
    place.replaceChildren(
      video,
      button(words.stop, () => stop.abort()),
    )
    row.hidden = true
    status.textContent = words.looking
    await unlessOffline(async () => {
      const { scanCamera } = await import('./scan.ts')
      try {
        await scanCamera(video, stop.signal, take)
        if (stop.signal.aborted) status.textContent = ''
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
        const isForbidden = error.name === 'NotAllowedError'
        status.textContent = isForbidden ? words.cameraRefused : words.noCamera
      }
    })
    place.replaceChildren()
    row.hidden = false
  }

  /** Fills in the code of a QR's text, if it has one of this school. */
  function take(text: string): boolean {
    const code = codeIn(text)
    if (code === null || isElsewhere(text, field)) return false
    fillIn(input, code)
    status.textContent = words.filled
    return true
  }

  async function unlessOffline<Done>(act: () => Promise<Done>): Promise<Done | undefined> {
    try {
      return await act()
    } catch (error) {
      // Browsers say this of a script or worker that did not come.
      if (
        !(error instanceof TypeError) &&
        !(error instanceof Error && error.message === 'not-loaded')
      )
        throw error
      status.textContent = words.notLoaded
      return undefined
    }
  }

  return ways
}

/** Puts a code into the field as if it had been typed. */
export function fillIn(input: HTMLInputElement, code: string): void {
  input.value = code.replace(/\d{4}(?=\d)/g, '$& ')
  input.dispatchEvent(new Event('input', { bubbles: true }))
  input.form?.querySelector<HTMLButtonElement>('#send button')?.focus()
}

/** The receipt names the school whose box it belongs to. */
const isElsewhere = (text: string, { genesis }: CodeField): boolean => {
  const named = /#r=([\w-]{43})/.exec(text)?.[1]
  return named !== undefined && named !== genesis
}

const refusalOf = (text: string | null, field: CodeField, words: CodeEntryWords): string =>
  text !== null && isElsewhere(text, field) ? words.otherSchool : words.notFound
