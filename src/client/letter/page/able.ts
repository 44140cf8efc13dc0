/** Whether this browser, at this address, can lock a letter and open an answer. */
const isAble = (): boolean =>
  isSecureContext &&
  typeof crypto.subtle === 'object' &&
  typeof Worker === 'function' &&
  // age needs it; it is younger than everything else used here.
  typeof TransformStream === 'function'

/** Shows the form, or why there is none. */
export function revealForm(form: HTMLFormElement): boolean {
  const able = isAble()
  document.querySelector('#opening')?.remove()
  const cannot = document.querySelector('#cannot')
  if (able) cannot?.remove()
  else cannot?.classList.add('now')
  form.hidden = !able
  return able
}

/** The send button, which only script makes. */
export function makeButton(form: HTMLFormElement, words: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.className = 'btn main wide'
  button.textContent = words
  form.querySelector('#send')?.append(button)
  return button
}
