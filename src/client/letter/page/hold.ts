/** Asks before the page goes away with something on it that is nowhere else. */
export const holdPage = (): void => addEventListener('beforeunload', ask)

/** The page may go. */
export const releasePage = (): void => removeEventListener('beforeunload', ask)

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
  // Browsers of the floor ask only for this.
  event.returnValue = ''
}
