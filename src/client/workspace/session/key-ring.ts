import type { KeyRingPage } from '#core/contract/accounts.ts'
import type { Anchor } from '#crypto/decrypt/anchor.ts'
import { maxLettersPerPage } from '#crypto/decrypt/key-ring.ts'
import { EnvelopeError } from '#crypto/encrypt/envelope-error.ts'
import type { Vault } from '../vault/vault.ts'
import type { Refused } from './api.ts'
import type { Desk, UnlockedMember } from './desk.ts'
import { isRefused } from './refused.ts'
import type { Pins } from './replica/replica.ts'
import { pinOf } from './replica/tree.ts'

/** What is known of the key ring on the server: sealed pages of a size that tells nothing. */
export interface KeyRingState {
  /** Newest version of each page; 0 is the anchor. */
  readonly versions: ReadonlyMap<number, number>
  /** Pages that could be read, so that they need not be written again. */
  readonly readable: ReadonlySet<number>
  /** Entries in the log when it was last written. */
  readonly size: number
}

/** Before it was read. */
export const emptyKeyRing: KeyRingState = { versions: new Map(), readable: new Set(), size: 0 }

/** The key ring of somebody who just unlocked, and what its anchor holds the server to. */
export interface LoadedKeyRing {
  readonly ring: KeyRingState
  readonly pins: Pins
}

/** Reads the key ring: the vault remembers the letter keys in it. */
export async function loadKeyRing(desk: Desk, vault: Vault): Promise<LoadedKeyRing | Refused> {
  const pages = await desk.server.keyRing()
  if (isRefused(pages)) return pages
  const anchor = await readAnchor(vault, pages)
  const readable = await vault.loadKeyRing(pages.filter(({ page }) => page > 0))
  return {
    ring: {
      versions: new Map(pages.map(({ page, version }) => [page, version])),
      readable: new Set(readable),
      size: anchor?.checkpoint?.size ?? 0,
    },
    pins: {
      genesis: anchor?.genesis ?? null,
      heads: anchor?.checkpoint ? [anchor.checkpoint] : [],
    },
  }
}

/**
 * Writes the pages to which letters were added since the last time, readable here or not: which pages
 * are written tells nothing but how many letters there are. The anchor comes last.
 */
export async function saveKeyRing(desk: Desk, member: UnlockedMember): Promise<void> {
  const { vault, replica, head } = member
  if (head === null || head.size === member.ring.size) return
  for (const { page, threads } of pagesToWrite(member)) {
    const version = nextVersion(member, page)
    const bytes = await vault.sealKeyRingPage(page, version, threads)
    if (!(await keep(desk, member, { page, version, bytes }))) return
  }
  const genesis = replica.pins.genesis
  const anchor: Anchor = { v: 1, ...(genesis ? { genesis } : {}), checkpoint: pinOf(head) }
  const version = nextVersion(member, 0)
  const bytes = await vault.sealAnchor(version, anchor)
  if (!(await keep(desk, member, { page: 0, version, bytes }))) return
  member.ring = { ...member.ring, size: head.size }
}

function pagesToWrite({ replica: { letterIndexes, threads }, ring }: UnlockedMember) {
  const opened = new Map(
    [...threads.values()].map(({ state }) => [state.received.index, state.thread]),
  )
  const count = Math.max(1, Math.ceil(letterIndexes.length / maxLettersPerPage))
  return Array.from({ length: count }, (_, i) => {
    const indexes = letterIndexes.slice(i * maxLettersPerPage, (i + 1) * maxLettersPerPage)
    return {
      page: i + 1,
      threads: indexes.flatMap((index) => opened.get(index) ?? []),
      isOld: ring.readable.has(i + 1) && indexes.every((index) => index < ring.size),
    }
  }).filter(({ isOld }) => !isOld)
}

const nextVersion = ({ ring }: UnlockedMember, page: number): number =>
  (ring.versions.get(page) ?? 0) + 1

/** Whether the page was written; if not, another device was faster and its versions are taken over. */
async function keep(desk: Desk, member: UnlockedMember, page: KeyRingPage): Promise<boolean> {
  const answer = await desk.server.keepPage(page)
  const { versions, readable, size } = member.ring
  if (!isRefused(answer)) {
    member.ring = {
      versions: new Map(versions).set(page.page, page.version),
      readable: new Set(readable).add(page.page),
      size,
    }
    return true
  }
  const loaded = await loadKeyRing(desk, member.vault)
  if (!isRefused(loaded)) member.ring = loaded.ring
  return false
}

/** An anchor that does not open holds the server to nothing, and neither does a missing one. */
async function readAnchor(vault: Vault, pages: readonly KeyRingPage[]): Promise<Anchor | null> {
  const page = pages.find((one) => one.page === 0)
  if (page === undefined) return null
  try {
    return await vault.openAnchor(page)
  } catch (error) {
    if (error instanceof EnvelopeError) return null
    throw error
  }
}
