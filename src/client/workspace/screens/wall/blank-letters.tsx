import { useEffect, useRef, useState } from 'preact/hooks'
import type { BlankSheet } from '#crypto/encrypt/blank-sheet.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Title } from '../../parts/title.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDesk } from '../../desk.ts'
import { drawSheets } from '../../sheets/draw-sheets.ts'
import { useAction } from '../../use-action.ts'
import { PrintBlankLetters } from './print-blank-letters.tsx'
import { SheetsWanted } from './sheets-wanted.tsx'

type Standing =
  | { readonly kind: 'asking' }
  | { readonly kind: 'drawing'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly channel: string; readonly sheets: readonly BlankSheet[] }

/**
 * Blank letter forms with a code to tear off. The codes live in this component alone: with the page,
 * or the lock, they are gone.
 */
export function BlankLetters() {
  const { state, t } = useDesk()
  const words = t.wall.forms
  const action = useAction()
  const [standing, setStanding] = useState<Standing>({ kind: 'asking' })
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  const { genesis } = state

  const draw = (channel: string, count: number) => {
    if (genesis === null) return
    stop.current = new AbortController()
    const { signal } = stop.current
    setStanding({ kind: 'drawing', done: 0, all: count })
    const onSheet = (sheets: readonly BlankSheet[]) =>
      setStanding({ kind: 'drawing', done: sheets.length, all: count })
    action.run(
      () => drawSheets({ genesis, count }, onSheet, signal),
      (sheets) =>
        setStanding(signal.aborted ? { kind: 'asking' } : { kind: 'ready', channel, sheets }),
    )
  }
  const begin = () => setStanding({ kind: 'asking' })

  return (
    <>
      <Title lead={words.lead} step={standing.kind}>
        {words.title}
      </Title>
      <Notice kind="calm">
        <p>{words.nowhere}</p>
        <p>{words.onlyOnce}</p>
      </Notice>
      {genesis === null && <Empty title={words.noGenesis} />}
      <Trouble action={action} />
      {genesis !== null && (standing.kind === 'asking' || action.trouble !== null) && (
        <SheetsWanted onDraw={draw} />
      )}
      {standing.kind === 'drawing' && action.trouble === null && (
        <section class="card form">
          <p class="progress-line" role="status">
            <progress
              value={standing.done}
              max={standing.all}
              aria-label={words.drawing(standing.done, standing.all)}
            />
            <span aria-hidden="true">{words.drawing(standing.done, standing.all)}</span>
          </p>
          <Button onClick={() => stop.current.abort()}>{words.stop}</Button>
        </section>
      )}
      {standing.kind === 'ready' && (
        <PrintBlankLetters channel={standing.channel} sheets={standing.sheets} onForget={begin} />
      )}
    </>
  )
}
