import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useForm } from './form-desk.ts'

interface PlaceProps {
  readonly path: string
  readonly children: ComponentChildren
}

/** The fields of one value: whoever looked for it lands in the first of them. */
export function Place({ path, children }: PlaceProps) {
  const { sought, onFound } = useForm()
  const its = useRef<HTMLDivElement>(null)
  const isHere = sought === path
  useEffect(() => {
    if (!isHere) return
    its.current?.querySelector<HTMLElement>('input, select, textarea, summary, button')?.focus()
    onFound()
  }, [isHere])
  return (
    <div class="reg-place" ref={its}>
      {children}
    </div>
  )
}
