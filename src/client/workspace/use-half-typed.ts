import { useState } from 'preact/hooks'

/**
 * For forms that the browser does not check itself: whether a field shows what the browser makes no
 * value of, such as 31 February. The field says so; going on would lose it.
 */
export function useHalfTyped() {
  const [isHalfTyped, setHalfTyped] = useState(false)
  return {
    /** What the last look found, until something is typed again. */
    isHalfTyped,
    look: (form: HTMLFormElement): boolean => {
      const is = [...form.elements].some(
        (one) => one instanceof HTMLInputElement && one.validity.badInput,
      )
      setHalfTyped(is)
      return is
    },
    onInput: () => setHalfTyped(false),
  }
}
