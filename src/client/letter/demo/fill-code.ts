const mark = '#demo-code='

/** Fills the code of the address into the answer page and opens the letter with it. */
export function fillCode(): void {
  const { hash, pathname } = location
  const form = document.querySelector('form#code')
  if (!hash.startsWith(mark) || !(form instanceof HTMLFormElement)) return
  history.replaceState(null, '', pathname)
  const code = hash.slice(mark.length)
  whenReady(form, () => open(form, code))
}

/** The form is shown by its own script, once that is there. */
function whenReady(form: HTMLFormElement, act: () => void): void {
  if (!form.hidden) return act()
  const watch = new MutationObserver(() => {
    if (form.hidden) return
    watch.disconnect()
    // Whoever shows the form first finishes what it is doing.
    setTimeout(act)
  })
  watch.observe(form, { attributes: true, attributeFilter: ['hidden'] })
}

function open(form: HTMLFormElement, code: string): void {
  const input = form.querySelector('input')
  if (input === null) return
  input.value = code.replace(/\d{4}(?=\d)/g, '$& ')
  input.dispatchEvent(new Event('input', { bubbles: true }))
  form.querySelector<HTMLButtonElement>('button[type="submit"], #send button')?.click()
}
