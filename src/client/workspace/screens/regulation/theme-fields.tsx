import { objectionsUnder } from '#core/regulation/form/check.ts'
import { regulationShape } from '#core/regulation/form/regulation-shape.ts'
import { valuesOfTheme, type Theme } from '#core/regulation/form/themes.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Tag } from '../../parts/tag.tsx'
import { useUnfolded } from '../../use-unfolded.ts'
import { isWithin, useForm } from './form/form-desk.ts'
import { MemberField } from './form/group-field.tsx'

/** The fields of one theme: drawn when they are looked at, for there are hundreds. */
export function ThemeFields({ theme }: { readonly theme: Theme }) {
  const { lang, objections, sought } = useForm()
  const words = editorWords[lang]
  const names: readonly string[] = valuesOfTheme[theme]
  const [isOpen, setOpen] = useUnfolded(names.some((name) => isWithin(sought, `/${name}`)))
  const wrong = names.flatMap((name) => objectionsUnder(objections, `/${name}`)).length
  return (
    <details
      class="card reg-theme"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{words.themes[theme]}</h2>
        {wrong > 0 && <Tag kind="due">{words.edit.wrong(wrong)}</Tag>}
      </summary>
      {isOpen && (
        <div class="form">
          {names.map((name) => {
            const member = regulationShape.members.find((one) => one.name === name)
            return member && <MemberField key={name} member={member} path={`/${name}`} />
          })}
        </div>
      )}
    </details>
  )
}
