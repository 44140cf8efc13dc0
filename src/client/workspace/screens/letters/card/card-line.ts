import { dayAndMonth } from '#core/words/dates.ts'
import type { Desk } from '../../../desk.ts'
import type { Message } from '../../../session/api.ts'
import { nameOf } from '../../../who.ts'

type OfCard = Extract<Message, { readonly kind: 'card' | 'extended' | 'confirmed' }>

/** One grey line of the conversation about what was written on the card. */
export function cardLine(
  { state, t, lang }: Pick<Desk, 'state' | 't' | 'lang'>,
  message: OfCard,
): string {
  const words = t.card
  const on = dayAndMonth(lang, message.on)
  const name = nameOf(state, t, message.by)
  switch (message.kind) {
    case 'card': {
      const fields = message.fields.map((field) => words.fields[field].toLowerCase()).join(', ')
      return message.reason === undefined
        ? words.line(on, name, fields)
        : words.corrected(on, name, fields, message.reason)
    }
    case 'extended':
      return words.extendedLine(on, name, dayAndMonth(lang, message.dueOn), message.reason)
    case 'confirmed':
      return words.confirmedLine(on, name)
  }
}
