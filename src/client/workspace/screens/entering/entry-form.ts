import * as v from 'valibot'
import { enteredWays } from '#core/appeals/entered.ts'
import { helpKinds } from '#core/journal/appeal-facts.ts'
import { plainDate } from '#core/calendar/plain-date.ts'
import { boxId, entryId, EntryId, memberId, threadId, type ThreadId } from '#core/ids.ts'
import { readSheetCode } from '#core/appeals/sheet-code.ts'
import type { Lang } from '#core/words/lang.ts'
import type { AppealForm } from '../../session/api.ts'
import { minutesOf } from '../letters/card/card-form.ts'

/** A call or paper letter as it is typed. */
export const EntryForm = v.strictObject({
  /** The same at every attempt, so that nothing is entered twice. */
  id: EntryId,
  box: v.string(),
  way: v.picklist(enteredWays),
  on: v.string(),
  at: v.string(),
  /** Key of the writer in the regulation, '' when it was not said. */
  writer: v.string(),
  brief: v.string(),
  text: v.string(),
  help: v.array(v.picklist(helpKinds)),
  dueOn: v.string(),
  surname: v.string(),
  name: v.string(),
  class: v.string(),
  phone: v.string(),
  sheets: v.string(),
  keptAt: v.string(),
  onlyFor: v.string(),
  excluded: v.array(v.string()),
  code: v.string(),
})
export type EntryForm = v.InferOutput<typeof EntryForm>

/** Under which the unfinished form of a person lies among the drafts: it is about no letter yet. */
export const unfinished: ThreadId = threadId('AAAAAAAAAAAAAAAAAAAAAA')

/** A form in which only what is known by itself stands. */
export const emptyEntry = (
  known: Pick<EntryForm, 'box' | 'way' | 'on' | 'at' | 'dueOn'> & { readonly id: string },
): EntryForm => ({
  writer: '',
  brief: '',
  text: '',
  help: [],
  surname: '',
  name: '',
  class: '',
  phone: '',
  sheets: known.way === 'paper' ? '1' : '',
  keptAt: '',
  onlyFor: '',
  excluded: [],
  code: '',
  ...known,
  id: entryId(known.id),
})

/** What is sealed of the form. @param isChild - whether the writer is spoken to as a child. */
export function appealIn(form: EntryForm, lang: Lang, isChild: boolean): AppealForm {
  const on = plainDate(form.on)
  const at = minutesOf(form.at)
  const told = { surname: form.surname, name: form.name, class: form.class, phone: form.phone }
  const signed = Object.fromEntries(
    Object.entries(told).flatMap(([field, text]) =>
      text.trim() === '' ? [] : [[field, text.trim()] as const],
    ),
  )
  const sheets = Number(form.sheets)
  const text = form.text.trim() === '' ? form.brief.trim() : form.text.trim()
  return {
    id: form.id,
    box: boxId(form.box),
    words: {
      text,
      tone: isChild ? 'child' : 'adult',
      lang,
      writtenOn: on,
      ...(Object.keys(signed).length === 0 ? {} : { signed }),
    },
    facts: {
      way: form.way,
      receivedAt: { on, ...(at === undefined ? {} : { at }) },
      ...(sheets >= 1 && sheets <= 99 ? { sheets: Math.trunc(sheets) } : {}),
      ...filled({ writer: form.writer, keptAt: form.keptAt, onlyFor: form.onlyFor }),
    },
    excluded: form.excluded.map((id) => memberId(id)),
    code: readSheetCode(form.code.trim()) ?? undefined,
  }
}

/** Whether there is a code, and it cannot be one. */
export const isCodeWrong = ({ code }: EntryForm): boolean =>
  code.trim() !== '' && readSheetCode(code.trim()) === null

const filled = (texts: Readonly<Record<'writer' | 'keptAt' | 'onlyFor', string>>) => ({
  ...(texts.writer === '' ? {} : { writer: texts.writer }),
  ...(texts.keptAt.trim() === '' ? {} : { keptAt: texts.keptAt.trim() }),
  ...(texts.onlyFor.trim() === '' ? {} : { onlyFor: texts.onlyFor.trim() }),
})
