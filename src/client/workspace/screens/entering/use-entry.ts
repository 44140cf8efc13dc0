import { clock } from '#core/words/dates.ts'
import { useMemo } from 'preact/hooks'
import { textIn } from '#core/regulation/text-in.ts'
import type { BoxState } from '#core/openings/box.ts'
import { useDesk } from '../../desk.ts'
import { regulationOf } from '../../session/in-force.ts'
import { useKeptForm, type KeptForm } from '../../use-kept-form.ts'
import { proposedDue } from '../letters/register.tsx'
import { emptyEntry, EntryForm, unfinished } from './entry-form.ts'

/** What is entered: a call, or a letter on paper. */
export type Entering = 'call' | 'paper'

/** The form of a call or paper letter, and what the regulation in force says to it. */
export interface Entry extends KeptForm<EntryForm> {
  /** Boxes and telephones under which it can be entered, by name. */
  readonly boxes: readonly { readonly value: string; readonly label: string }[]
  /** None of them is for what is entered by hand: it stands under the box of the page. */
  readonly isElsewhere: boolean
  readonly writers: readonly { readonly value: string; readonly label: string }[]
  /** Whether the writer who is chosen is spoken to as a child. */
  readonly isChild: boolean
  /** The regulation has the term set for each appeal. */
  readonly isDueAsked: boolean
}

export function useEntry(what: Entering): Entry {
  const { workspace, state, t, lang } = useDesk()
  const { board, now } = state
  const regulation = regulationOf(state)
  const published = (board?.boxes ?? []).filter((box) => box.published !== null)
  const open = published.filter(({ closed }) => closed === null)
  const wanted = what === 'call' ? 'calls' : 'paper'
  const fitting = open.filter((box) => box.published?.rules.takes === wanted)
  const usable = fitting.length > 0 ? fitting : open
  const nameOf = ({ box }: BoxState) => {
    const channel = regulation.channels.find((one) => one.box === box)
    return channel === undefined
      ? t.common.pages.box
      : textIn(channel.name, lang, regulation.language)
  }
  const boxes = usable.map((box) => ({ value: box.box, label: nameOf(box) }))
  const id = useMemo(() => workspace.newAppeal(), [workspace])
  const start = emptyEntry({
    id,
    box: boxes[0]?.value ?? '',
    way: what === 'call' ? 'phone' : 'paper',
    on: now?.on ?? '',
    at: now === null ? '' : clock(now.at),
    dueOn: proposedDue(state),
  })
  const kept = useKeptForm(unfinished, what === 'call' ? 'call' : 'sheet', EntryForm, start)
  const writer = regulation.writers.find((one) => one.id === kept.form.writer)
  return {
    ...kept,
    boxes,
    isElsewhere: fitting.length === 0,
    writers: [
      { value: '', label: t.entering.unknown },
      ...regulation.writers.map((one) => ({
        value: one.id,
        label: textIn(one.name, lang, regulation.language),
      })),
    ],
    isChild: writer === undefined || writer.is === 'child',
    isDueAsked: state.regulations.length > 0 && regulation.dueDate.kind === 'set-for-each',
  }
}
