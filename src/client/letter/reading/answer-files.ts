import type { CodeProof } from '#core/contract/letters.ts'
import type * as v from 'valibot'
import { fileRow } from './file-row.ts'
import { filesWords } from '../files/words.ts'
import { useFilesStyle } from '../files/look.ts'
import { connect } from '../workers/connect.ts'
import type { AnswerFilesTasks, AnswerFiles } from '../workers/answer-files-tasks.ts'

/** What fetches and opens the files of one answer. */
export interface FilesMeans extends AnswerFiles {
  readonly proof: v.InferInput<typeof CodeProof>
}

/** Shows the files of an answer in `place`; each is fetched when somebody opens it. */
export async function showAnswerFiles(place: HTMLElement, means: FilesMeans): Promise<void> {
  const words = await filesWords()
  const worker = connect<AnswerFilesTasks>('answer-files')
  const { school, answer, proof } = means
  const files = await worker.ask('take', { school, answer, files: means.files })
  useFilesStyle()
  const heading = document.createElement('h3')
  heading.textContent = words.attached
  const list = document.createElement('ul')
  list.className = 'files'
  list.append(...files.map((file, index) => fileRow({ file, index, answer, proof, words, worker })))
  place.append(heading, list)
}
