import { useState } from 'preact/hooks'
import * as v from 'valibot'
import type { Attendant } from '#core/openings/paper-opening.ts'
import type { Regulation } from '#core/regulation/regulation.ts'
import { PersonName, roles } from '#core/school/roster.ts'
import { Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'
import { postName } from './box-facts.ts'

interface OtherPersonProps {
  readonly regulation: Regulation
  /** Of the commission, and not here: somebody may stand in for them. */
  readonly absent: readonly Attendant[]
  readonly onPerson: (person: Attendant) => void
}

/** Words of one's own instead of a post. */
const own = 'own'

/** Somebody who is not in the list: a substitute, an inspector, a guest. */
export function OtherPerson({ regulation, absent, onPerson }: OtherPersonProps) {
  const { t, lang } = useDesk()
  const words = t.paperOpening.box
  const [typed, setTyped] = useState('')
  const [post, setPost] = useState<string>(own)
  const [ownPost, setOwnPost] = useState('')
  const [replaced, setReplaced] = useState('')
  const instead = absent.find(({ name }) => name === replaced)
  const name = v.safeParse(PersonName, typed)
  const heldPost = instead?.post ?? (post === own ? ownPost.trim() : post)
  const posts = [...new Set([...regulation.posts.map(({ id }) => id), ...roles])]
  return (
    <div class="other-person">
      <Field label={words.otherName} value={typed} onValue={setTyped} maxLength={100} />
      {absent.length > 0 && (
        <Select
          label={words.insteadOf}
          value={replaced}
          onValue={setReplaced}
          options={[
            { value: '', label: words.nobody },
            ...absent.map((one) => ({ value: one.name, label: one.name })),
          ]}
        />
      )}
      {instead === undefined && (
        <Select
          label={words.otherPost}
          value={post}
          onValue={setPost}
          options={[
            { value: own, label: words.fromOutside },
            ...posts.map((one) => ({ value: one, label: postName(regulation, lang, one) })),
          ]}
        />
      )}
      {instead === undefined && post === own && (
        <Field label={words.post} value={ownPost} onValue={setOwnPost} maxLength={100} />
      )}
      <Button
        disabled={!name.success || heldPost === ''}
        onClick={() => {
          if (!name.success) return
          const person = { name: name.output, post: heldPost }
          onPerson(instead === undefined ? person : { ...person, substituteFor: instead.name })
        }}
      >
        {words.add}
      </Button>
    </div>
  )
}
