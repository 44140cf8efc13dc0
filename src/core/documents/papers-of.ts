import type { Regulation } from '../regulation/regulation.ts'
import type { PaperKind } from './paper.ts'

/**
 * The papers that a school with `regulation` makes: acts where it wants acts, minutes where it has a
 * commission, answers on a stand where it has one.
 */
export function papersOf(regulation: Regulation): readonly PaperKind[] {
  const { acts, channels, commission, considering, pledge, replies, seal } = regulation
  const hasBox = channels.some(({ kind }) => kind === 'paper-box')
  const hasStand = replies.anonymous.includes('stand') || replies.named.includes('stand')
  const given: Readonly<Record<PaperKind, boolean>> = {
    'empty-opening-act': acts.whenEmpty === 'act',
    'removal-act': acts.whenLetters === 'act',
    'incident-act': seal.kind === 'sealed' || acts.whenSealIsBroken,
    minutes: commission !== undefined,
    extract: commission !== undefined,
    journal: true,
    'opening-journal': regulation.openingJournal !== undefined,
    'commission-order': commission?.appointedBy === 'order',
    'responsible-order': true,
    regulation: true,
    pledge: pledge.kind === 'signed',
    'forwarding-letter': considering.some((who) => who !== 'registrars'),
    telephonogram: considering.includes('executors'),
    'stand-answer': hasStand,
    'stand-invitation': hasStand && replies.invitation,
    'contact-list': hasBox,
    poster: true,
    'letter-form': hasBox,
    handover: hasBox,
    announcements: true,
  }
  return kinds.filter((kind) => given[kind])
}

/** In the order in which a year needs them. */
const kinds: readonly PaperKind[] = [
  'regulation',
  'commission-order',
  'responsible-order',
  'pledge',
  'handover',
  'announcements',
  'poster',
  'contact-list',
  'letter-form',
  'empty-opening-act',
  'removal-act',
  'incident-act',
  'journal',
  'opening-journal',
  'forwarding-letter',
  'telephonogram',
  'stand-answer',
  'stand-invitation',
  'minutes',
  'extract',
]
