import { useRef, useState } from 'preact/hooks'
import { claimedKind, type FileKind } from '#core/appeals/file-kind.ts'
import { shownFileName } from '#core/appeals/file-name.ts'
import { fileTypeOf, maxParts, partsIn } from '#core/contract/files.ts'
import { choose, type ChoiceRefusal, type Chosen } from '#client/files/choose.ts'
import { Button } from '../../parts/button.tsx'
import { useDesk } from '../../desk.ts'
import type { ChosenForAnswer, ForFiles } from '../../use-chosen-files.ts'
import { ChosenRow } from './chosen-row.tsx'

/** A file that cannot go along, and why. */
interface NotChosen {
  readonly name: string
  readonly why: ChoiceRefusal | 'too-many' | 'not-a-scan'
}

interface ChooseFilesProps {
  readonly of: ForFiles
  /**
   * What they are: files that go with an answer, a scan of a signed sheet (photos and PDF only), or
   * what came with a letter that is entered.
   */
  readonly as?: 'answer' | 'scan' | 'letter'
}

const scans: readonly FileKind[] = ['picture', 'pdf']

const partsOfAll = (files: readonly ChosenForAnswer[]): number =>
  files.reduce((sum, { data }) => sum + partsIn(data.size), 0)

/** Photos and files that will go with an answer, an appeal or a record. */
export function ChooseFiles({ of, as = 'answer' }: ChooseFilesProps) {
  const { t, chosenFiles } = useDesk()
  const words = t.files.choose
  const { scan } = t.papers.pen
  const files = chosenFiles.of(of)
  const isScan = as === 'scan'
  const { add, list, hint } = {
    answer: { ...words, hint: null },
    scan,
    letter: t.entering.files,
  }[as]
  const input = useRef<HTMLInputElement>(null)
  const numbers = useRef({ photo: 0, file: 0 })
  const [isMaking, setMaking] = useState(false)
  const [notChosen, setNotChosen] = useState<readonly NotChosen[]>([])

  async function take(picked: readonly File[]): Promise<void> {
    setMaking(true)
    setNotChosen([])
    let taken = partsOfAll(files)
    for (const file of picked) {
      const chosen = await choose(file, words, (kind) => ++numbers.current[kind])
      const parts = typeof chosen === 'string' ? 0 : partsIn(chosen.bytes.size)
      const why = refusalOf(chosen, isScan, taken + parts)
      if (typeof chosen === 'string' || why !== null) {
        setNotChosen((before) => [
          ...before,
          { name: shownFileName(file.name), why: why ?? 'empty' },
        ])
        continue
      }
      taken += parts
      const { name, isPhoto, bytes: data } = chosen
      chosenFiles.change(of, (before) => [
        ...before,
        { name, type: fileTypeOf(chosen.type), data, isPhoto },
      ])
    }
    setMaking(false)
  }

  return (
    <div class="compose-files">
      {files.length > 0 && (
        <ul class="files" aria-label={list}>
          {files.map((file, place) => (
            <ChosenRow
              key={`${place} ${file.name}`}
              file={file}
              onRemove={() => {
                setNotChosen([])
                chosenFiles.change(of, (before) => before.filter((one) => one !== file))
              }}
            />
          ))}
        </ul>
      )}
      {hint !== null && <p class="hint">{hint}</p>}
      {as === 'answer' && files.some(({ isPhoto }) => isPhoto) && (
        <p class="hint">
          {words.traces} {words.faces}
        </p>
      )}
      {as !== 'letter' && files.some(({ isPhoto }) => !isPhoto) && (
        <p class="hint">{words.inside}</p>
      )}
      <div role="alert">
        {notChosen.map(({ name, why }) => (
          <p key={name} class="wrong">
            <bdi>{name}</bdi>: {why === 'not-a-scan' ? scan.only : words.refusal[why]}
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
          {add}
        </Button>
        <small>{words.limits}</small>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={add}
        {...(isScan ? { accept: 'image/*,application/pdf' } : {})}
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

/** Why it cannot go along, or null. @param parts - of all files with it. */
function refusalOf(
  chosen: Chosen | ChoiceRefusal,
  isScan: boolean,
  parts: number,
): NotChosen['why'] | null {
  if (typeof chosen === 'string') return chosen
  if (isScan && !scans.includes(claimedKind(chosen.type))) return 'not-a-scan'
  return parts > maxParts ? 'too-many' : null
}
