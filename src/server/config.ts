import type { BlockList } from 'node:net'
import type { Amount } from '#core/flood/room.ts'
import { exampleOf, setting, type Environment } from './settings.ts'
import type { LogLevel } from './log/levels.ts'
import { StartRefused } from './start-refused.ts'

/** All that the environment decides. */
export interface Config {
  /** Name or address to listen on. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Whether only programs on this machine can reach the port. */
  readonly isLoopback: boolean
  /** Origin of the address on the poster, without a slash at the end; null for the local one. */
  readonly publicUrl: string | null
  /** Proxies whose word about address and encryption is believed. */
  readonly trustedProxies: BlockList | null
  readonly dataFolder: string
  /** Text of the secrets, when they come without a file. */
  readonly secrets: string | null
  readonly databaseUrl: string | null
  /** Files in PEM. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null
  /** Letters that one address may send per minute, after a first burst. */
  readonly floodPerMinute: number
  /** Zero bits of each puzzle that a letter costs. */
  readonly workBits: number
  /** The most that a box takes between two openings. */
  readonly quota: Amount
  /** Whether a demo school is made and shown at the start. */
  readonly showsDemo: boolean
  readonly logLevel: LogLevel
  /** Where programs on this machine read figures; null for nowhere, 0 for any free port. */
  readonly metricsPort: number | null
}

/**
 * The settings that `env` writes; an empty value is an absent one.
 *
 * @throws StartRefused that names the variable, what was found and an example.
 */
export function configFrom(env: Environment): Config {
  const host = setting(env, 'HOST')
  const certFile = setting(env, 'TLS_CERT')
  const keyFile = setting(env, 'TLS_KEY')
  if ((certFile === null) !== (keyFile === null)) {
    throw new StartRefused(
      'TLS_CERT and TLS_KEY belong together, and one of them is missing. ' +
        `For example ${exampleOf('TLS_CERT')} ${exampleOf('TLS_KEY')}`,
    )
  }
  return Object.freeze({
    host,
    port: setting(env, 'PORT'),
    isLoopback: isLoopback(host),
    publicUrl: setting(env, 'PUBLIC_URL'),
    trustedProxies: setting(env, 'TRUST_PROXY'),
    dataFolder: setting(env, 'SENIM_DATA'),
    secrets: setting(env, 'SENIM_SECRETS'),
    databaseUrl: setting(env, 'DATABASE_URL'),
    tls: certFile === null || keyFile === null ? null : { certFile, keyFile },
    floodPerMinute: setting(env, 'FLOOD_PER_MINUTE'),
    workBits: setting(env, 'WORK_BITS'),
    quota: {
      letters: setting(env, 'BOX_LETTERS'),
      bytes: setting(env, 'BOX_MEGABYTES') * 2 ** 20,
    },
    showsDemo: setting(env, 'SENIM_DEMO') === 'yes',
    logLevel: setting(env, 'LOG_LEVEL'),
    metricsPort: setting(env, 'METRICS_PORT'),
  })
}

/** Whether `host` is this machine only. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
