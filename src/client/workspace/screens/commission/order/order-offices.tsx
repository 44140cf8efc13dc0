import { Select } from '../../../parts/choice.tsx'
import { useDesk } from '../../../desk.ts'
import { officeName } from '../names.ts'
import { useCommission } from '../use-commission.ts'
import type { OrderInTheMaking } from './use-order-draft.ts'

/** Who is responsible, who holds the key of each box, who keeps the journal. */
export function OrderOffices({ draft: { form, change } }: { readonly draft: OrderInTheMaking }) {
  const { lang } = useDesk()
  const { words: all, regulation } = useCommission()
  const words = all.form
  return (
    <section class="card form">
      <h2>{words.offices}</h2>
      <div class="pair">
        {form.offices.map((held, n) => {
          const { office, channel, person } = held
          return (
            <Select
              key={office + channel}
              label={officeName(
                { regulation, lang },
                channel === '' ? { office } : { office, channel },
              )}
              value={person}
              onValue={(to) =>
                change({
                  offices: form.offices.map((one, at) => (at === n ? { ...one, person: to } : one)),
                })
              }
              options={[
                { value: '', label: words.holdsNone },
                ...form.people
                  .filter(({ name }) => name.trim() !== '')
                  .map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
          )
        })}
      </div>
    </section>
  )
}
