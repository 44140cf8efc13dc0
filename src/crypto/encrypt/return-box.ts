import type { Bytes } from '#core/bytes.ts'
import type { ReturnBox } from '#core/contract/sealed.ts'
import { labelled, labels } from '#core/labels.ts'
import { padJson } from './pad.ts'
import { seal } from './symmetric.ts'

/** What a return box is bound to; its key already belongs to one code of one school. */
export const returnBoxAssociate = (): Bytes => labelled(labels.returnBox)

/** Encrypts what the author gets back for the code. @param key - `box` of the receipt keys. */
export const sealReturnBox = async (key: Bytes, box: ReturnBox): Promise<Bytes> =>
  seal(key, padJson(box, 4096).padded, returnBoxAssociate())
