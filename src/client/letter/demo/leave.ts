/** Makes the button work that deletes the demo. */
export function watchLeave(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-demo="leave"]')) {
    button.addEventListener('click', () => void leave(button))
  }
}

async function leave(button: HTMLButtonElement): Promise<void> {
  const { leaving = '', notLeft = '' } = button.dataset
  button.disabled = true
  button.textContent = leaving
  if (await isLeft()) location.assign('/')
  else {
    button.disabled = false
    button.textContent = notLeft
  }
}

async function isLeft(): Promise<boolean> {
  try {
    const answer = await fetch('/api/demo', { method: 'DELETE', credentials: 'omit' })
    // Somebody else left before: then it is gone as well.
    return answer.ok || answer.status === 404
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
