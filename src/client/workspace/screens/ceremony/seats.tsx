import type { MemberId } from '#core/ids.ts'
import { Seat, type Person } from '#core/school/roster.ts'
import { Select } from '../../parts/choice.tsx'
import { useDesk } from '../../desk.ts'

interface SeatsProps {
  readonly people: readonly Pick<Person, 'id' | 'name' | 'seat'>[]
  readonly onSeat: (id: MemberId, seat: Seat) => void
}

/** Who reads, who stands in reserve, who attends: as each was invited, unless an order says otherwise. */
export function Seats({ people, onSeat }: SeatsProps) {
  const { t } = useDesk()
  const words = t.attending.seats
  return (
    <details class="card form">
      <summary>{words.change}</summary>
      <p class="hint">{words.hint}</p>
      <div class="seats">
        {people.map(({ id, name, seat }) => (
          <Select
            key={id}
            label={name}
            value={seat}
            onValue={(chosen) => onSeat(id, chosen)}
            options={Seat.options.map((one) => ({
              value: one,
              label: t.setup.people.seats[one],
            }))}
          />
        ))}
      </div>
    </details>
  )
}
