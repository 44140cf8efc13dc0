import { serveFrame } from './frame.ts'
import { showMedia } from './media.ts'
import { showPicture } from './picture.ts'
import { showText } from './text.ts'

serveFrame(async (file, place) => {
  switch (file.kind) {
    case 'picture':
      return showPicture(file, place)
    case 'sound':
    case 'film':
      return showMedia(file, place)
    case 'text':
      return showText(file, place)
    case 'pdf':
      // It has a page of its own.
      return { word: 'not-readable' }
  }
})
