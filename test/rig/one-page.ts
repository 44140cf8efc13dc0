import type { PaperKind } from '#core/documents/paper.ts'

/** What is signed, posted or hung up as one sheet. */
export const onePage: ReadonlySet<PaperKind> = new Set([
  'empty-opening-act',
  'removal-act',
  'incident-act',
  'pledge',
  'forwarding-letter',
  'telephonogram',
  'stand-answer',
  'stand-invitation',
  'contact-list',
  'poster',
  'letter-form',
  'handover',
  'responsible-order',
])
