import { maxParts, partsIn, type AttachedFile } from '#core/contract/files.ts'
import { holdPage } from '../page/hold.ts'
import { rest } from '../page/network.ts'
import { connect, TaskFailed } from '../workers/connect.ts'
import type { FilesTasks } from '../workers/files-tasks.ts'
import { choose } from '#client/files/choose.ts'
import type { Destination } from './destination.ts'
import { newItem, partsTaken, type Item, type ItemState } from './item.ts'
import { showFiles } from './list.ts'
import type { OfferedFiles } from './offered.ts'
import { takeBack, upload } from './upload.ts'
import { askToWait } from './wait.ts'
import { filesWords } from './words.ts'

/** The files of one letter or follow-up, from the choice until they have gone with it. */
export interface Attachments extends OfferedFiles {
  add(files: readonly File[]): void
}

interface AttachmentParts {
  readonly input: HTMLInputElement
  readonly status: HTMLElement
  /** Where the files go; null while that is not known. */
  readonly destination: () => Promise<Destination | null>
}

/** Begins a list of files: photos are drawn anew and everything is sent while somebody writes on. */
export async function openAttachments({
  input,
  status,
  destination,
}: AttachmentParts): Promise<Attachments> {
  const words = await filesWords()
  const list = showFiles(input, words, { remove, tryAgain: () => goOn() })
  let items: readonly Item[] = []
  let worker = connect<FilesTasks>('files')
  let making = Promise.resolve()
  let sending = Promise.resolve()
  let goOn = () => {}
  let onChange = () => {}
  const numbers = { photo: 0, file: 0 }

  function change(item: Item, to: Partial<Pick<Item, 'chosen' | 'state'>>): Item {
    const changed = { ...item, ...to }
    items = items.map((one) => (one.over === item.over ? changed : one))
    list.show(items)
    onChange()
    return changed
  }

  function remove(item: Item): void {
    item.over.abort()
    items = items.filter(({ over }) => over !== item.over)
    list.show(items)
    onChange()
    if (item.state.is === 'arrived') void forgetParts(item.state.file)
  }

  async function forgetParts({ parts }: AttachedFile): Promise<void> {
    const to = await destination()
    if (to !== null) await takeBack(to.place, parts, null)
  }

  async function make(item: Item, file: File): Promise<void> {
    if (item.over.signal.aborted) return
    const chosen = await choose(file, words, (of) => ++numbers[of])
    if (typeof chosen === 'string') return refuse(item, chosen)
    const others = items.filter(({ over }) => over !== item.over)
    const hasRoom = partsTaken(others) + partsIn(chosen.bytes.size) <= maxParts
    if (!hasRoom) return refuse(item, 'too-many')
    queue(change(item, { chosen, state: { is: 'waiting' } }))
  }

  const refuse = (item: Item, why: Extract<ItemState, { is: 'refused' }>['why']): void =>
    void change(item, { state: { is: 'refused', why } })

  function queue(item: Item): void {
    sending = sending.then(() => send(item))
  }

  /** Sends a file; however long there is no network, it goes on where it was. */
  async function send(item: Item): Promise<void> {
    const { signal } = item.over
    let arrived = 0
    const waits = (is: 'offline' | 'busy'): Promise<void> => {
      change(item, { state: { is, arrived } })
      return new Promise((done) => {
        goOn = done
        signal.addEventListener('abort', () => done())
      })
    }
    for (let tries = 0; !signal.aborted && item.chosen !== null; tries++) {
      const to = await destination()
      try {
        if (to !== null) {
          const end = await upload(worker, to, item.chosen, {
            signal,
            waits,
            sends: () => void change(item, { state: { is: 'sending', arrived } }),
            arrived(bytes) {
              arrived = bytes
              change(item, { state: { is: 'sending', arrived } })
            },
          })
          if (typeof end === 'string') refuse(item, end)
          else if (end !== null) change(item, { state: { is: 'arrived', file: end } })
          return
        }
      } catch (error) {
        if (!(error instanceof TaskFailed)) throw error
        worker = connect<FilesTasks>('files')
      }
      await rest(tries, () => waits('offline'))
    }
  }

  return {
    add(files) {
      holdPage()
      for (const file of files) {
        const isFull = partsTaken(items) >= maxParts
        const item = newItem(file.name)
        items = [...items, item]
        if (isFull) refuse(item, 'too-many')
        else making = making.then(() => make(item, file))
      }
      list.show(items)
    },

    areNone: () => items.length === 0,

    async whenArrived() {
      const goes = await askToWait(status, words, {
        items: () => items,
        watch: (act) => (onChange = act),
        remove,
      })
      onChange = () => {}
      if (!goes) return null
      return items.flatMap(({ state }) => (state.is === 'arrived' ? [state.file] : []))
    },

    sendAgain() {
      for (const item of items) queue(change(item, { state: { is: 'waiting' } }))
    },

    end() {
      for (const { over } of items) over.abort()
      items = []
      worker.end()
      list.end()
    },
  }
}
