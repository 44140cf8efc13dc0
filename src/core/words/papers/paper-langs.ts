import * as v from 'valibot'

/** Languages in which the program itself knows how a paper is worded. */
export const paperLangs = ['kk', 'ky', 'ru'] as const
export const PaperLang = v.picklist(paperLangs)
export type PaperLang = v.InferOutput<typeof PaperLang>
