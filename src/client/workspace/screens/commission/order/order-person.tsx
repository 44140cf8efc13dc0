import { roles } from '#core/school/roster.ts'
import { pointer } from '#core/regulation/pointer.ts'
import { withoutPerson, type DraftPerson } from '#core/commission/order-draft.ts'
import { Button } from '../../../parts/button.tsx'
import { Check, Select } from '../../../parts/choice.tsx'
import { Field } from '../../../parts/field.tsx'
import { useDesk } from '../../../desk.ts'
import { postOf } from '../names.ts'
import { useCommission } from '../use-commission.ts'
import type { OrderInTheMaking } from './use-order-draft.ts'

interface OrderPersonProps {
  readonly draft: OrderInTheMaking
  /** Place in the list, from 0 on. */
  readonly n: number
  readonly wrongAt: (path: string) => string | null
}

/** One person of an order. */
export function OrderPerson({ draft, n, wrongAt }: OrderPersonProps) {
  const { state, lang } = useDesk()
  const { words: all, regulation } = useCommission()
  const words = all.form
  const { form, change } = draft
  const person = form.people[n]
  if (person === undefined) return null
  const set = (changes: Partial<DraftPerson>) =>
    change({ people: form.people.map((one, at) => (at === n ? { ...one, ...changes } : one)) })
  const wrong = (field: string) => wrongAt(pointer('people', n, field))
  const posts = [...new Set([...regulation.posts.map(({ id }) => id), ...roles])]
  const accounts = (state.rosters.at(-1)?.people ?? []).filter(({ seat }) => seat !== 'reserve')
  const others = form.people.filter(
    ({ key, substituteFor }) => key !== person.key && substituteFor === '',
  )
  const title = person.name.trim() === '' ? words.person(n + 1) : person.name
  return (
    <fieldset class="card form order-person">
      <legend>{title}</legend>
      <div class="pair">
        <Field
          label={words.name}
          value={person.name}
          onValue={(name) => set({ name })}
          maxLength={100}
          wrong={wrong('name')}
        />
        <div>
          <Select
            label={words.post}
            value={person.post}
            onValue={(post) => set({ post })}
            options={[
              { value: '', label: words.choosePost },
              ...posts.map((post) => ({
                value: post,
                label: postOf({ regulation, lang }, { post, form: person.form }),
              })),
            ]}
          />
          <Wrong text={wrong('post')} />
        </div>
      </div>
      <div class="pair">
        <Select
          label={words.takesPart}
          value={person.takesPart}
          onValue={(takesPart) => set({ takesPart })}
          options={[
            { value: 'reads', label: all.reads },
            { value: 'attends', label: all.attends },
          ]}
        />
        <div>
          <Select
            label={words.account}
            value={person.member}
            onValue={(member) => {
              const chosen = accounts.find(({ id }) => id === member)
              set(
                person.name.trim() === '' && chosen !== undefined
                  ? { member, name: chosen.name }
                  : { member },
              )
            }}
            options={[
              { value: '', label: words.noAccount },
              ...accounts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Wrong text={wrong('member')} />
        </div>
      </div>
      <details open={person.substituteFor !== '' || person.until !== ''}>
        <summary>{words.more}</summary>
        <div class="order-person-more">
          <div class="pair">
            <div>
              <Select
                label={words.standsIn}
                value={person.substituteFor}
                onValue={(substituteFor) => set({ substituteFor })}
                options={[
                  { value: '', label: words.nobody },
                  ...others.map(({ key, name }) => ({ value: key, label: name })),
                ]}
              />
              <Wrong text={wrong('substituteFor')} />
            </div>
            <Field
              label={words.until}
              hint={words.untilHint}
              type="date"
              value={person.until}
              onValue={(until) => set({ until })}
              wrong={wrong('until')}
              required={false}
            />
          </div>
          {regulation.posts.some(
            ({ id, feminine }) => id === person.post && feminine !== undefined,
          ) && (
            <Check
              label={words.feminine}
              checked={person.form === 'feminine'}
              onChecked={(isFeminine) => set({ form: isFeminine ? 'feminine' : 'masculine' })}
            />
          )}
        </div>
      </details>
      <div class="order-person-end">
        <Button
          kind="quiet"
          icon="cross"
          label={words.remove(title)}
          onClick={() => change(withoutPerson(form, person.key))}
        >
          {words.removeShort}
        </Button>
      </div>
    </fieldset>
  )
}

const Wrong = ({ text }: { readonly text: string | null }) =>
  text === null ? null : <p class="wrong">{text}</p>
