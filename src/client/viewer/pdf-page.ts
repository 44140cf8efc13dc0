import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The most pixels of one page: it may say that it is a kilometre wide. */
const maxCanvasPixels = 12_000_000

/** One page in its place among the others; its pixels are there only while it is near the screen. */
export interface LaidPage {
  readonly element: HTMLElement
  draw(): void
  clear(): void
  /** The same at the width that it has now, if it is drawn. */
  redraw(): void
}

/** A page of `document` that is not drawn yet. @param number - from 1 on. */
export function layPage(document: PDFDocumentProxy, number: number, label: string): LaidPage {
  const element = window.document.createElement('section')
  element.className = 'sheet'
  element.setAttribute('aria-label', label)
  const words = window.document.createElement('p')
  words.className = 'unseen'
  let task: RenderTask | null = null
  let canvas: HTMLCanvasElement | null = null
  /** Counts the calls: a drawing that was overtaken must not appear. */
  let turn = 0

  async function paint(mine: number): Promise<void> {
    const page = await document.getPage(number)
    const text = await wordsOf(page)
    if (mine !== turn) return
    words.textContent = text
    const { width, height } = page.getViewport({ scale: 1 })
    element.style.aspectRatio = `${width} / ${height}`
    const scale = scaleFor(width, height, element.clientWidth * devicePixelRatio)
    const viewport = page.getViewport({ scale })
    const fresh = window.document.createElement('canvas')
    fresh.width = Math.max(1, Math.floor(viewport.width))
    fresh.height = Math.max(1, Math.floor(viewport.height))
    fresh.setAttribute('aria-hidden', 'true')
    task = page.render({ canvas: fresh, viewport })
    await task.promise
    if (mine !== turn) return
    canvas = fresh
    element.replaceChildren(fresh, words)
  }

  function draw(): void {
    if (canvas !== null) return
    const mine = ++turn
    paint(mine).catch((error: unknown) => {
      // Somebody scrolled on while it was drawn, or this page is damaged and the others may not be.
      if (mine === turn) element.classList.add('damaged')
      if (!(error instanceof Error)) throw error
    })
  }

  function clear(): void {
    turn += 1
    task?.cancel()
    task = null
    canvas = null
    element.replaceChildren(words)
  }

  return {
    element,
    draw,
    clear,
    redraw() {
      if (canvas === null) return
      clear()
      draw()
    },
  }
}

/** Pixels per point: as sharp as the screen, unless that would be too many. */
const scaleFor = (width: number, height: number, wanted: number): number =>
  Math.min(wanted / width, Math.sqrt(maxCanvasPixels / (width * height)))

/** The words of a page in the order of the file, for who cannot see it. */
async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}
