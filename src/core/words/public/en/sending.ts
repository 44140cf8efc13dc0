/** What the page says while a letter is on its way, and when it cannot go. */
export const sending = () => ({
  opening: 'The page is opening…',
  empty: 'Write something first.',
  preparing: 'Getting ready…',
  locking: 'Locking the letter. It takes a few seconds…',
  sending: 'Sending…',
  unsent:
    'The letter has not arrived yet. It is kept on this page and goes by itself when there is a connection. Do not close the page.',
  again: 'Try again now',
  readersChanged: 'Who reads has just changed. Look at the list above, then press “Send” again.',
  tooLong: 'The letter is too long. Make it shorter, or send it as two letters.',
  boxClosed: 'The box takes no letters now. Your letter was not sent. Here somebody answers:',
  notBelieved:
    'We could not make sure who would read this letter, so it was not sent. Here somebody answers:',
  failed: 'The letter was not sent: something on this page broke. Here somebody answers:',
  cannot: 'A letter cannot be sent from this browser',
  cannotWhy:
    'The letter must be locked on the device itself, and this browser cannot do it. We never send an open letter.',
  cannotDo:
    'What you can do: open this page in a newer Chrome, Firefox or Safari and allow scripts; or put a paper letter into the box at school.',
})

export type SendingWords = ReturnType<typeof sending>
