import { blankOf, type Group, type Member } from '#core/regulation/form/shape.ts'
import { editorWords } from '#core/words/regulation/form-words.ts'
import { Button } from '../../../parts/button.tsx'
import { Beside, Wrong } from './beside.tsx'
import { labelAt, useForm, useValue } from './form-desk.ts'
import { Place } from './place.tsx'
import { ShapeField } from './shape-field.tsx'

interface GroupFieldProps {
  readonly group: Group
  readonly path: string
}

/** A value made of others, under its own name. */
export function GroupField({ group, path }: GroupFieldProps) {
  const { lang } = useForm()
  return (
    <fieldset class="reg-group">
      <legend>{labelAt(lang, path)}</legend>
      <Wrong path={path} />
      <Members group={group} path={path} />
    </fieldset>
  )
}

/** The values of a group, one after the other. */
export function Members({ group, path }: GroupFieldProps) {
  return (
    <>
      {group.members.map((member) => (
        <MemberField key={member.name} member={member} path={`${path}/${member.name}`} />
      ))}
    </>
  )
}

interface MemberFieldProps {
  readonly member: Member
  readonly path: string
}

/** One value, where it can be found. */
export function MemberField({ member, path }: MemberFieldProps) {
  return (
    <Place path={path}>
      {member.isOptional ? (
        <MaybeField member={member} path={path} />
      ) : (
        <ShapeField shape={member.shape} path={path} />
      )}
    </Place>
  )
}

/** A value that the regulation may leave out: added, and taken out again. */
function MaybeField({ member, path }: MemberFieldProps) {
  const { lang, languages } = useForm()
  const { value, write } = useValue(path)
  const words = editorWords[lang].edit
  const name = labelAt(lang, path)
  if (value === undefined) {
    return (
      <div class="field reg-silent">
        <p>
          <b>{name}</b>
        </p>
        <p class="hint">{words.silent}</p>
        <Beside path={path} />
        <Button
          icon="plus"
          label={`${words.say}: ${name}`}
          onClick={() => write(blankOf(member.shape, languages[0] ?? 'ru'))}
        >
          {words.say}
        </Button>
      </div>
    )
  }
  return (
    <div class="reg-said">
      <ShapeField shape={member.shape} path={path} />
      <Button kind="quiet" label={`${words.unsay}: ${name}`} onClick={() => write(undefined)}>
        {words.unsay}
      </Button>
    </div>
  )
}
