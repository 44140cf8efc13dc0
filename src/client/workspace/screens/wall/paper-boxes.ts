import type { Regulation } from '#core/regulation/regulation.ts'
import { textIn } from '#core/regulation/text-in.ts'

/** The paper boxes of a school, by the key of their channel and with their names. */
export const paperBoxes = ({ channels, language }: Regulation, lang: string) =>
  channels.flatMap(({ id, kind, name, place }) => {
    if (kind !== 'paper-box') return []
    const where = place === undefined ? '' : `, ${textIn(place, lang, language)}`
    return [{ value: id, label: `${textIn(name, lang, language)}${where}` }]
  })
