import { isIP, type BlockList } from 'node:net'
import { isLoopback } from '../config.ts'

/** What the connection itself says; the HTTP library or a test passes it in. */
export interface Connection {
  /** Address of the other end of the socket. */
  readonly peer: string
}

/** Who stands behind a request, as far as it is believed. */
export interface Peer {
  /** Known only for the time of the request: never written, never logged. */
  readonly address: string
  /** Whether what is sent cannot be read or changed on the way. */
  readonly isPrivate: boolean
}

/** How this server is reached. */
export interface Reach {
  readonly hasTls: boolean
  /** Whether it listens on this machine only. */
  readonly isLoopback: boolean
  readonly trustedProxies: BlockList | null
}

/**
 * The peer of a request. Only a trusted proxy may speak for somebody else, and only its own word, the
 * last in the list, counts: what stands before it was sent by the stranger.
 */
export function peerOf(reach: Reach, { peer }: Connection, headers: Headers): Peer {
  const socket = peer.replace(/^::ffff:(?=\d+\.)/i, '')
  const proxied = isTrusted(reach.trustedProxies, socket)
  const forwardedFor = proxied ? lastOf(headers.get('x-forwarded-for')) : null
  const forwardedProto = proxied ? lastOf(headers.get('x-forwarded-proto')) : null
  const isLocal = forwardedFor === null && (reach.isLoopback || isLoopback(socket))
  return {
    address: forwardedFor ?? socket,
    isPrivate: reach.hasTls || forwardedProto === 'https' || (forwardedProto === null && isLocal),
  }
}

function isTrusted(proxies: BlockList | null, address: string): boolean {
  const version = isIP(address)
  return (
    proxies !== null && version !== 0 && proxies.check(address, version === 6 ? 'ipv6' : 'ipv4')
  )
}

const lastOf = (list: string | null): string | null => list?.split(',').at(-1)?.trim() || null
