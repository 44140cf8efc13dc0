import { expect, test } from 'vitest'
import { partBytes } from '#core/contract/files.ts'
import { entryId, schoolId } from '#core/ids.ts'
import { isPhoto } from '#client/files/photo.ts'
import { newItem, partsTaken } from '#client/letter/files/item.ts'
import { answerFilesTasks } from '#client/letter/workers/answer-files-tasks.ts'
import { filesTasks } from '#client/letter/workers/files-tasks.ts'

const school = 'AAAAAAAAAAAAAAAAAAAAAA'
const owner = 'ICAgICAgICAgICAgICAgIA'
const place = { school: schoolId(school), owner: entryId(owner) }

/** A file of this many bytes, sealed whole as the page does it. */
async function sealed(bytes: Blob, name = 'жазба.ogg', type = 'Audio/OGG') {
  const tasks = filesTasks()
  const { file, parts } = await tasks.begin({ bytes, name, type, place })
  const all = []
  for (let index = 0; index < parts; index++) all.push(await tasks.part({ file, index }))
  return { attached: await tasks.describe(file), parts: all }
}

test('what one worker seals the other opens, part by part', async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(65_536))
  const long = new Blob(Array.from({ length: 17 }, () => bytes))
  const { attached, parts } = await sealed(long)
  expect(attached).toMatchObject({ name: 'жазба.ogg', type: 'audio/ogg', size: long.size })
  expect(parts).toHaveLength(2)

  const tasks = answerFilesTasks()
  const [shown] = await tasks.take({ school, answer: owner, files: [attached] })
  expect(shown).toEqual({
    name: attached.name,
    type: attached.type,
    size: long.size,
    parts: attached.parts,
  })
  const opened = await Promise.all(
    parts.map((part, n) => tasks.open({ file: 0, part: n, bytes: part.bytes })),
  )
  expect(Buffer.concat(opened).equals(Buffer.from(await long.arrayBuffer()))).toBe(true)
  const [first, second] = parts
  if (first === undefined || second === undefined) return
  await expect(tasks.open({ file: 0, part: 0, bytes: second.bytes })).rejects.toThrow('damaged')
  await expect(tasks.open({ file: 1, part: 0, bytes: first.bytes })).rejects.toThrow('unknown-file')
})

test('files that cannot be believed are not shown', async () => {
  const tasks = answerFilesTasks()
  expect(await tasks.take({ school, answer: owner, files: [{ name: 'a' }] })).toEqual([])
  expect(await tasks.take({ school, answer: owner, files: 'a' })).toEqual([])
})

test('a file that the device no longer gives, or gives otherwise, is not sealed', async () => {
  const gone = new Blob(['аты'])
  const tasks = filesTasks()
  const { file } = await tasks.begin({ bytes: gone, name: 'a', type: '', place })
  gone.slice = () => {
    const slice = new Blob(['аты'])
    slice.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'))
    return slice
  }
  await expect(tasks.part({ file, index: 0 })).rejects.toThrow('file-changed')
  gone.slice = () => new Blob(['бұл басқа'])
  await expect(tasks.part({ file, index: 0 })).rejects.toThrow('file-changed')
  await expect(tasks.part({ file: 7, index: 0 })).rejects.toThrow('unknown-file')
})

test.each([
  ['ÿØÿà..JFIF', true],
  ['GIF89a', true],
  ['RIFF\0\0\0\0WEBPVP8 ', true],
  ['\0\0\0\u0018ftypheic', true],
  ['\0\0\0\u0018ftypmp42', false],
  ['RIFF\0\0\0\0WAVEfmt ', false],
  ['%PDF-1.7', false],
  ['', false],
])('a photo is known by its first bytes, whatever it is called: %j', async (head, is) => {
  expect(await isPhoto(new Blob([Buffer.from(head, 'latin1')]))).toBe(is)
})

test('an SVG is no photo: it is sent as it is, and drawn by nobody', async () => {
  expect(await isPhoto(new Blob(['<svg/>'], { type: 'image/svg+xml' }))).toBe(false)
  expect(await isPhoto(new Blob(['<svg/>'], { type: 'image/tiff' }))).toBe(true)
})

test('room is counted in parts; what was refused takes none, and what is being made takes one', () => {
  const chosen = (size: number) => ({
    ...newItem('a'),
    chosen: { bytes: new Blob([new Uint8Array(size)]), name: 'a', type: '', isPhoto: false },
  })
  const refused = { ...chosen(9), state: { is: 'refused', why: 'empty' } } as const
  expect(partsTaken([newItem('b'), refused, chosen(partBytes + 1)])).toBe(3)
})
