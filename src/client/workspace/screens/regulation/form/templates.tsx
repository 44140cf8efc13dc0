import { useState } from 'preact/hooks'
import type { WordingPart } from '#core/documents/wording-parts.ts'
import { objectionsUnder } from '#core/regulation/form/check.ts'
import type { PaperLang } from '#core/words/papers/paper-langs.ts'
import { paperWords } from '#core/words/papers/paper-words.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { partTitle } from '#core/words/regulation/part-title.ts'
import { placesKept, placesShown } from '#core/words/regulation/places.ts'
import { Tag } from '../../../parts/tag.tsx'
import { TextArea } from '../../../parts/text-area.tsx'
import { Wrong } from './beside.tsx'
import { useForm } from './form-desk.ts'

interface TemplatesProps {
  readonly part: WordingPart
  /** The language of the usual words, which stand for whatever the school leaves empty. */
  readonly usual: PaperLang
  /** The school's own words of the whole group, by the name of the template. */
  readonly own: ReadonlyMap<string, string>
  readonly path: string
  readonly onOwn: (own: ReadonlyMap<string, string>) => void
}

/** The words of one paper; they are drawn when they are looked at. */
export function Templates({ part, usual, own, path, onOwn }: TemplatesProps) {
  const { lang, objections } = useForm()
  const [isOpen, setOpen] = useState(false)
  const { group, names, title } = part
  const templates = new Map(Object.entries(wordsOfGroup(usual, group)))
  const changed = names.filter((name) => own.has(name)).length
  const wrong = names.flatMap((name) => objectionsUnder(objections, `${path}/${name}`)).length
  return (
    <details class="reg-templates" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {partTitle(lang, title)} {changed > 0 && <Tag kind="ok">{changed}</Tag>}
        {wrong > 0 && <Tag kind="due">{editorWords[lang].edit.wrong(wrong)}</Tag>}
      </summary>
      {isOpen &&
        names.map((name) => (
          <div key={name}>
            <TextArea
              label={placesShown(lang, group, templates.get(name) ?? '')}
              value={placesShown(lang, group, own.get(name) ?? '')}
              rows={1}
              maxLength={4000}
              required={false}
              onValue={(text) => {
                const all = new Map(own).set(name, placesKept(lang, group, text))
                if (text === '') all.delete(name)
                onOwn(all)
              }}
            />
            <Wrong path={`${path}/${name}`} />
          </div>
        ))}
    </details>
  )
}

/** The usual templates of a group by their names. */
const wordsOfGroup = (lang: PaperLang, group: string): Readonly<Record<string, string>> =>
  new Map(Object.entries(paperWords[lang])).get(group) ?? {}
