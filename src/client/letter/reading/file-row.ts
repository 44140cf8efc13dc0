import type * as v from 'valibot'
import { shownFileName } from '#core/appeals/file-name.ts'
import type { Bytes } from '#core/bytes.ts'
import type { CodeProof } from '#core/contract/letters.ts'
import type { FilesWords } from '#core/words/public/en/files.ts'
import { child, endingOf } from '../files/look.ts'
import { sizeInWords } from '../files/words.ts'
import { fetchBytes } from '../page/fetch-bytes.ts'
import { jsonRequest } from '../page/network.ts'
import { TaskFailed, type Connection } from '../workers/connect.ts'
import type { AnswerFilesTasks, ShownFile } from '../workers/answer-files-tasks.ts'

interface RowParts {
  readonly file: ShownFile
  /** Its place among the files of the answer. */
  readonly index: number
  readonly answer: string
  readonly proof: v.InferInput<typeof CodeProof>
  readonly words: FilesWords
  readonly worker: Connection<AnswerFilesTasks>
}

/** Pictures that a page may show: none of them can hold a script. */
const shownTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']

/** How long one part may take, in milliseconds: a mebibyte over a bad network. */
const partWaitMs = 10 * 60_000

/** One file of an answer: fetched when somebody opens it, a picture then shown and the rest saved. */
export function fileRow({ file, index, answer, proof, words, worker }: RowParts): HTMLElement {
  const called = shownFileName(file.name)
  const element = document.createElement('li')
  const kind = child(element, 'span', 'file-kind')
  const text = child(element, 'div', 'file-text')
  const name = child(child(text, 'p', 'file-name'), 'bdi', '')
  const state = child(text, 'p', 'file-state')
  const bar = child(text, 'progress', '')
  const button = child(text, 'button', 'btn')
  kind.textContent = endingOf(called)
  kind.setAttribute('aria-hidden', 'true')
  name.textContent = called
  state.textContent = sizeInWords(words, file.size)
  state.setAttribute('role', 'status')
  bar.max = file.size
  bar.hidden = true
  bar.setAttribute('aria-label', called)
  button.type = 'button'
  button.textContent = words.open
  // What has been opened already is not fetched again.
  const opened: Bytes[] = []

  async function open(): Promise<void> {
    button.disabled = true
    bar.hidden = false
    const refusal = await fetchParts()
    button.disabled = false
    bar.hidden = true
    if (refusal !== null) state.textContent = refusal
    else showFile()
  }

  async function fetchParts(): Promise<string | null> {
    for (let part = opened.length; part < file.parts.length; part++) {
      const body = JSON.stringify({ ...proof, answer, part: file.parts[part] })
      const request = jsonRequest('POST', body)
      const answered = await fetchBytes('/api/thread/part', request, partWaitMs)
      if (answered === null || answered.status >= 429) return words.notFetched
      if (answered.status !== 200) return words.damaged
      const { bytes } = answered
      try {
        opened.push(await worker.ask('open', { file: index, part, bytes }))
      } catch (error) {
        if (!(error instanceof TaskFailed)) throw error
        return error.message === 'not-loaded' ? words.notFetched : words.damaged
      }
      bar.value = opened.reduce((sum, { length }) => sum + length, 0)
    }
    return null
  }

  function showFile(): void {
    button.remove()
    state.textContent = sizeInWords(words, file.size)
    if (shownTypes.includes(file.type)) {
      const image = new Image()
      image.alt = called
      image.src = URL.createObjectURL(new Blob(opened, { type: file.type }))
      child(element, 'div', 'file-shown').append(image)
      return
    }
    child(text, 'p', 'hint').textContent = words.saveHint
    const save = child(text, 'a', 'btn')
    // Never with its own type: a browser must not open it in this page.
    save.href = URL.createObjectURL(new Blob(opened, { type: 'application/octet-stream' }))
    save.download = file.name
    save.textContent = words.save
  }

  button.addEventListener('click', () => void open())
  return element
}
