import type { FilesWords } from '#core/words/public/en/files.ts'
import type { Item } from './item.ts'
import { useFilesStyle } from './look.ts'
import { fileRow, type FileRow, type RowActions } from './row.ts'

/** The list of files below the sheet on which somebody writes. */
export interface FileList {
  show(items: readonly Item[]): void
  end(): void
}

/** Begins the list after the sheet of `input`; empty, it takes no room. */
export function showFiles(
  input: HTMLInputElement,
  words: FilesWords,
  actions: RowActions,
): FileList {
  useFilesStyle()
  const rows = new Map<AbortController, FileRow>()
  const list = document.createElement('ul')
  list.className = 'files'
  list.setAttribute('aria-label', words.list)
  const hints = document.createElement('div')
  hints.className = 'hint'
  // Says aloud what became of a file; the list shows it.
  const voice = document.createElement('p')
  voice.className = 'aside'
  voice.setAttribute('role', 'status')
  const parts = [list, hints, voice]
  input.closest('.sheet')?.after(...parts)

  function rowOf(item: Item): FileRow {
    const known = rows.get(item.over)
    if (known !== undefined) return known
    const row = fileRow(words, actions)
    rows.set(item.over, row)
    list.append(row.element)
    return row
  }

  return {
    show(items) {
      for (const [over, row] of rows) {
        if (items.some((item) => item.over === over)) continue
        row.end()
        rows.delete(over)
      }
      for (const item of items) {
        const said = rowOf(item).show(item)
        if (said !== null) voice.textContent = said
      }
      hints.replaceChildren(...hintsFor(items, words).map(paragraph))
    },
    end() {
      for (const row of rows.values()) row.end()
      for (const part of parts) part.remove()
    },
  }
}

/** What to think of before these files go. */
function hintsFor(items: readonly Item[], words: FilesWords): readonly string[] {
  const going = items.flatMap(({ chosen, state }) =>
    chosen === null || state.is === 'refused' ? [] : [chosen],
  )
  return [
    ...(going.some(({ isPhoto }) => isPhoto) ? [words.faces, words.traces] : []),
    ...(going.some(({ isPhoto }) => !isPhoto) ? [words.inside] : []),
  ]
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}
