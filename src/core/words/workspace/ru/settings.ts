/** Settings and "about". */
export const settings = {
  title: 'Settings',
  language: 'Language of the screens',
  keyboard: 'Keyboard',
  lock: {
    title: 'Lock',
    text: 'Locking forgets your keys on this device until you type the password again. After ten minutes without work it locks itself.',
    now: 'Lock now',
    everywhere: 'Log out everywhere',
    everywhereText: 'Ends your sessions on every device: a lost phone, a forgotten computer.',
  },
  about: {
    title: 'About Senim',
    text: 'Letters are encrypted on the child’s device. The server keeps bytes that it cannot read and a journal from which it cannot remove a page. Senim is free software under the AGPL-3.0.',
    school: 'School',
    you: 'You',
    address: 'Address',
    genesis: 'Fingerprint of the founding',
  },
}
