import type { Person } from '#core/school/roster.ts'
import { roleWords } from '#core/words/roles.ts'
import { Eye, EyeShut } from './icons.tsx'
import type { OpenBox, View } from './view.ts'

/** A person as an author sees them: the role, and the name where two have the same role. */
export function labelOf(
  person: Pick<Person, 'name' | 'role'>,
  people: readonly Pick<Person, 'role'>[],
  lang: View['lang'],
): string {
  const role = roleWords[lang][person.role]
  const isAlone = people.filter((other) => other.role === person.role).length === 1
  return isAlone ? role : `${role} (${person.name})`
}

/** Who reads a letter and who does not, by the roster in force. */
export function Readers({ view, box }: { readonly view: View; readonly box: OpenBox }) {
  const { lang, words } = view
  const members = box.people.filter((person) => person.seat === 'member')
  return (
    <div class="who" aria-live="polite">
      <p>
        <Eye />
        <span>
          <b>{words.readers.reads}</b>{' '}
          <span data-readers="">
            {members.map((person) => labelOf(person, box.people, lang)).join(', ')}
          </span>
        </span>
      </p>
      <p>
        <EyeShut />
        <span>
          <b>{words.readers.doesNotRead}</b> <span data-chosen=""></span>
          {outsiders(view, box).join(', ')}
        </span>
      </p>
    </div>
  )
}

/** Whom a child fears and who does not read, unless the roster lists them. */
function outsiders({ words }: View, box: OpenBox): readonly string[] {
  const has = (role: Person['role']) => box.people.some((person) => person.role === role)
  return [
    ...(has('director') ? [] : [words.readers.director]),
    has('teacher') ? words.readers.otherTeachers : words.readers.teachers,
    words.readers.peers,
    words.readers.operator,
  ]
}
