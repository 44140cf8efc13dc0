import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
// A frame without an origin may start no worker, so this script does the worker's part as well.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { maxPixels } from '#core/appeals/picture-size.ts'
import type { Bytes } from '#core/bytes.ts'
import type { Show } from './frame.ts'
import { layPage, type LaidPage } from './pdf-page.ts'

/** Pages that are shown of a PDF. */
const maxPages = 300

/** How much wider than the frame a page is drawn, where small writing must be read. */
const largeScale = 2

/**
 * Draws the pages of a PDF as somebody scrolls to them. Its links, forms, scripts, and whatever else a
 * PDF can do are not even built: a page is a picture with its words beside it for screen readers.
 */
export const showPdf: Show = async ({ bytes, label }, place) => {
  const document = await opened(bytes)
  if (typeof document === 'string') return { word: document }
  const pages: LaidPage[] = []
  const eye = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = pages.find(({ element }) => element === target)
        if (isIntersecting) page?.draw()
        else page?.clear()
      }
    },
    { rootMargin: '100%' },
  )
  const first = await document.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  const count = Math.min(document.numPages, maxPages)
  for (let number = 1; number <= count; number++) {
    const page = layPage(document, number, `${label} · ${number} / ${document.numPages}`)
    page.element.style.aspectRatio = `${width} / ${height}`
    pages.push(page)
    place.append(page.element)
    eye.observe(page.element)
  }
  return {
    word: count < document.numPages ? 'shown-in-part' : 'shown',
    zoom: (zoom) => {
      place.style.setProperty('--page-width', zoom === 'large' ? `${largeScale * 100}%` : '100%')
      for (const page of pages) page.redraw()
    },
  }
}

async function opened(data: Bytes): Promise<PDFDocumentProxy | 'locked' | 'not-readable'> {
  try {
    return await getDocument({
      data,
      isEvalSupported: false,
      enableXfa: false,
      // Nothing can be fetched from here; fonts that a file lacks are those of the device.
      useWasm: false,
      useWorkerFetch: false,
      useSystemFonts: true,
      maxImageSize: maxPixels,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // pdf.js keeps the class to itself.
    return error.name === 'PasswordException' ? 'locked' : 'not-readable'
  }
}
