/** Files that came with a letter, and files that go with an answer. */
export const files = {
  label: 'Attached files',
  kinds: {
    picture: 'picture',
    pdf: 'PDF document',
    sound: 'sound recording',
    film: 'video',
    text: 'text',
    other: 'file',
  },
  kilobytes: (n: string) => `${n} kB`,
  megabytes: (n: string) => `${n} MB`,
  fetching: (done: string, all: string) => `${done} of ${all} fetched`,
  stop: 'Stop',
  viewer: {
    opening: 'The file is opening…',
    larger: 'Larger',
    safe: 'Shown in a closed frame: nothing inside the file can run or go online.',
    part: 'Only the beginning is shown: the file is very long. Save it to see the rest.',
    troubles: {
      'too-large': 'This picture is too large to show.',
      'not-readable': 'It cannot be shown: the file is damaged or is not what it is called.',
      locked: 'This PDF is closed with a password.',
    },
  },
  save: {
    title: 'This file is not opened here',
    warning:
      'A file like this can contain a program that harms the computer. Save it only if you must, and check it for viruses first. If you are not sure, ask whoever looks after the computers, without saying what the letter is about.',
    unlocked:
      'A saved file is no longer encrypted: whoever uses this computer can open it. Delete it when you no longer need it.',
    submit: 'Save to this computer',
    done: 'Saved to the folder for downloads.',
  },
  choose: {
    add: 'Add a photo or file',
    list: 'Goes with the answer',
    limits: 'At most 20 files, about 20 MB together.',
    photo: 'photo',
    file: 'file',
    making: 'Removing place, time and model of the phone…',
    remove: (name: string) => `Remove: ${name}`,
    traces: 'Where and when a photo was taken, and the phone, have been removed from it.',
    faces: 'Can somebody else be recognised in the photo? The author can show it to others.',
    inside: 'A file goes as it is: the name of whoever made it may stand inside.',
    refusal: {
      empty: 'This file is empty: 0 bytes.',
      'too-big': 'This file is larger than 20 MB.',
      'too-many': 'There is no more room: all files together about 20 MB, and at most 20 files.',
      'not-a-picture':
        'The browser cannot read this photo, so what is hidden in it cannot be removed. It will not be sent.',
      'canvas-is-blocked':
        'This browser does not let the page redraw the photo, so what is hidden in it cannot be removed. It will not be sent.',
      'no-memory': 'This device has too little memory for this photo.',
      changed: 'The file was changed or moved. Choose it again.',
    },
  },
  sending: (done: string, all: string) => `Files are being sent: ${done} of ${all}`,
  goesOn: 'What has arrived of the files is not sent again: it goes on where it stopped.',
}
