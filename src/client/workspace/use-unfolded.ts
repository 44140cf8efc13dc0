import { useEffect, useState } from 'preact/hooks'

/**
 * Whether something is unfolded: by hand, and whenever `calls` becomes true, because somebody looks
 * for what lies in it or it has to be put right. It never folds by itself under somebody's hands.
 */
export function useUnfolded(calls: boolean) {
  const [isOpen, setOpen] = useState(calls)
  useEffect(() => {
    if (calls) setOpen(true)
  }, [calls])
  return [isOpen, setOpen] as const
}
