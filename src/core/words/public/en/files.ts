/** Photos and files that go with a letter, or come with an answer. */
export const files = () => ({
  add: 'Add a photo or a file',
  notLoaded:
    'No connection: files cannot be added yet. Your letter is safe on this page. Choose the file again a little later.',
  /** What the list is called for somebody who hears it. */
  list: 'Photos and files',
  /** What a photo is called from now on, before its number. */
  photo: 'photo',
  /** What a file without a name is called, before its number. */
  file: 'file',
  traces: 'Place, time and phone model have been taken out of the photo.',
  faces:
    'Can somebody be recognised in the photo: by the face, the clothes, the room? Whoever reads your letter sees it.',
  inside:
    'The file goes as it is. Your name or the name of who made it may stand inside, and whoever reads the letter can see it.',
  /** @param name - of the file, for somebody who hears the button. */
  remove: (name: string) => `Remove ${name}`,
  making: 'Taking out place, time and phone model…',
  waiting: 'Waits its turn',
  arrived: 'Arrived',
  /** @param done @param whole - such as `1.2 MB`. */
  progress: (done: string, whole: string) => `${done} of ${whole} arrived`,
  noNetwork: 'No connection. It goes on by itself as soon as there is one.',
  busy: 'The server is busy. It goes on by itself.',
  again: 'Try again now',
  kilobytes: (n: string) => `${n} kB`,
  megabytes: (n: string) => `${n} MB`,
  refusal: {
    empty: 'There is nothing in this file: 0 bytes.',
    'too-big': 'This file is larger than 20 MB. Make it shorter or send a part of it.',
    'too-many':
      'There is no room left: all files together may have about 20 MB, and no more than 20 files.',
    'not-a-picture':
      'This browser cannot open the photo, so place and time cannot be taken out of it. It will not be sent. A screenshot of it can be.',
    'canvas-is-blocked':
      'This browser does not let the page redraw photos, so place and time cannot be taken out of it. It will not be sent.',
    'no-memory': 'This device has too little memory for the photo. A smaller one may work.',
    changed: 'The file was changed or moved while it was on its way. Choose it again.',
    'not-taken': 'The file was not taken. The letter can go without it.',
  },
  onTheWay: 'Photos and files are still on their way. Your letter goes right after them.',
  cannotGo: 'These cannot go with the letter:',
  without: 'Send without them',
  back: 'Back to the letter',
  /** Below an answer that came with files. */
  attached: 'Came with the answer',
  open: 'Open',
  save: 'Save on this device',
  saveHint:
    'A saved file stays on this device: whoever uses it can find it. Open it only if you trust the answer.',
  damaged: 'This file does not open: its bytes are not those that were sent.',
  notFetched: 'No connection. Try again.',
})

export type FilesWords = ReturnType<typeof files>
