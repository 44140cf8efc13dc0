import type { TestFile } from '../workspace/files.ts'

/** What says so when it runs, wherever that is. */
export const hostile = '<script>top.ran=1;parent.ran=1;window.ran=1;fetch("/ran")</script>'
/** A file of text. */
const named = (name: string, type: string, text: string): TestFile => ({
  name,
  type,
  bytes: Uint8Array.from(Buffer.from(text)),
})

/** A picture that is a program. */
export const svg = named(
  'сурет.svg',
  'image/svg+xml',
  `<svg xmlns="http://www.w3.org/2000/svg">${hostile}</svg>`,
)
/** A page with a script. */
export const page = named('бет.html', 'text/html', `<!doctype html>${hostile}`)
/** Text that looks like a page; marked, so that it is found where it must not be. */
export const markup = named(
  'Құпия-файл-аты-7502.txt',
  'text/plain',
  `Құпия-файл-іші-7503 ${hostile}`,
)
/** Never unpacked here, however large it says it is. */
export const archive = named(
  'мұрағат.zip',
  'application/zip',
  'PK\u0003\u0004 42 kB that unpack to 4.5 PB',
)
/** Its name and type say picture, its bytes do not. */
export const misnamed = named('сурет.png', 'image/png', `<!doctype html>${hostile}`)
/** Nearly 300 characters, and a mark that makes the end look like `exe.jpg`. */
export const longName = `${'ә'.repeat(280)}\u202Egpj.exe`
/** A program under that name. */
export const program = named(longName, 'application/octet-stream', 'MZ a program')

/** 30,000 by 30,000 pixels in some bytes. */
export function bomb(): TestFile {
  const bytes = Buffer.alloc(64)
  bytes.write('\u0089PNG\r\n\u001A\n', 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12)
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  return { name: 'бомба.png', type: 'image/png', bytes: Uint8Array.from(bytes) }
}

/** A second of silence. @see RIFF WAVE */
export function silence(): TestFile {
  const bytes = Buffer.alloc(44 + 8000, 128)
  bytes.write('RIFF')
  bytes.writeUInt32LE(36 + 8000, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(8000, 24)
  bytes.writeUInt32LE(8000, 28)
  bytes.writeUInt16LE(1, 32)
  bytes.writeUInt16LE(8, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(8000, 40)
  return { name: 'дыбыс.wav', type: 'audio/wav', bytes: Uint8Array.from(bytes) }
}
