import { useRef, useState } from 'preact/hooks'
import { shownFileName } from '#core/appeals/file-name.ts'
import { fileTypeOf, maxParts, partsIn } from '#core/contract/files.ts'
import type { ThreadId } from '#core/ids.ts'
import { choose, type ChoiceRefusal } from '#client/files/choose.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { ChosenForAnswer } from '../../use-chosen-files.ts'
import { ChosenRow } from './chosen-row.tsx'

/** A file that cannot go along, and why. */
interface NotChosen {
  readonly name: string
  readonly why: ChoiceRefusal | 'too-many'
}

const partsOfAll = (files: readonly ChosenForAnswer[]): number =>
  files.reduce((sum, { data }) => sum + partsIn(data.size), 0)

/** Photos and files that will go with an answer to `thread`. */
export function ChooseFiles({ thread }: { readonly thread: ThreadId }) {
  const { t, chosenFiles } = useDesk()
  const words = t.files.choose
  const files = chosenFiles.of(thread)
  const input = useRef<HTMLInputElement>(null)
  const numbers = useRef({ photo: 0, file: 0 })
  const [isMaking, setMaking] = useState(false)
  const [notChosen, setNotChosen] = useState<readonly NotChosen[]>([])

  async function take(picked: readonly File[]): Promise<void> {
    setMaking(true)
    setNotChosen([])
    let taken = partsOfAll(files)
    for (const file of picked) {
      const chosen = await choose(file, words, (of) => ++numbers.current[of])
      const parts = typeof chosen === 'string' ? 0 : partsIn(chosen.bytes.size)
      const why = typeof chosen === 'string' ? chosen : taken + parts > maxParts ? 'too-many' : null
      if (typeof chosen === 'string' || why !== null) {
        setNotChosen((before) => [
          ...before,
          { name: shownFileName(file.name), why: why ?? 'empty' },
        ])
        continue
      }
      taken += parts
      const { name, isPhoto, bytes: data } = chosen
      chosenFiles.change(thread, (before) => [
        ...before,
        { name, type: fileTypeOf(chosen.type), data, isPhoto },
      ])
    }
    setMaking(false)
  }

  return (
    <div class="compose-files">
      {files.length > 0 && (
        <ul class="files" aria-label={words.list}>
          {files.map((file, place) => (
            <ChosenRow
              key={`${place} ${file.name}`}
              file={file}
              onRemove={() => {
                setNotChosen([])
                chosenFiles.change(thread, (before) => before.filter((one) => one !== file))
              }}
            />
          ))}
        </ul>
      )}
      {files.some(({ isPhoto }) => isPhoto) && (
        <p class="hint">
          {words.traces} {words.faces}
        </p>
      )}
      {files.some(({ isPhoto }) => !isPhoto) && <p class="hint">{words.inside}</p>}
      <div role="alert">
        {notChosen.map(({ name, why }) => (
          <p key={name} class="wrong">
            <bdi>{name}</bdi>: {words.refusal[why]}
          </p>
        ))}
      </div>
      <div class="buttons">
        <Button
          kind="quiet"
          icon="clip"
          busy={isMaking && words.making}
          onClick={() => input.current?.click()}
        >
          {words.add}
        </Button>
        <small>{words.limits}</small>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.add}
        onChange={({ currentTarget }) => {
          const picked = [...(currentTarget.files ?? [])]
          // The same file chosen again is a new choice.
          currentTarget.value = ''
          void take(picked)
        }}
      />
    </div>
  )
}
