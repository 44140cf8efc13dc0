import { BlockList, isIP } from 'node:net'
import * as v from 'valibot'
import { logLevels } from './log/levels.ts'
import { StartRefused } from './start-refused.ts'

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

const wholeNumber = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.minValue(min), v.maxValue(max))

const anyText = v.nullable(v.pipe(v.string(), v.minLength(1)))

const origin = v.pipe(
  v.string(),
  v.url(),
  v.transform((address) => new URL(address)),
  v.check(({ protocol }) => protocol === 'https:' || protocol === 'http:'),
  v.check((url) => `${url.origin}/` === url.href),
  v.transform((url) => url.origin),
)

const proxies = v.pipe(
  v.string(),
  v.check((list) => networksIn(list).every(isNetwork)),
  v.transform((list) => blockList(networksIn(list))),
)

/** Every variable: what it may hold, what stands in for it, and how it is explained. */
const settings = {
  HOST: {
    schema: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:-]+$/)),
    absent: 'localhost',
    expected: 'a host name or an address',
    example: '127.0.0.1',
  },
  PORT: {
    schema: wholeNumber(0, 65_535),
    absent: '8080',
    expected: 'a whole number from 0 to 65535',
    example: '8080',
  },
  PUBLIC_URL: {
    schema: v.nullable(origin),
    absent: null,
    expected: 'the address that stands on the poster, without a path',
    example: 'https://senim.school.kz',
  },
  TRUST_PROXY: {
    schema: v.nullable(proxies),
    absent: null,
    expected: 'addresses of the proxies before Senim, with commas between them',
    example: '127.0.0.1,10.0.0.0/8',
  },
  SENIM_DATA: {
    schema: v.pipe(v.string(), v.minLength(1)),
    absent: './senim-data',
    expected: 'a folder',
    example: '/var/lib/senim',
  },
  SENIM_SECRETS: {
    schema: anyText,
    absent: null,
    expected: 'the text of secrets.json',
    example: '"$(cat secrets.json)"',
  },
  DATABASE_URL: {
    schema: v.nullable(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
    absent: null,
    expected: 'the address of a PostgreSQL database',
    example: 'postgres://senim@localhost/senim',
    isSecret: true,
  },
  TLS_CERT: {
    schema: anyText,
    absent: null,
    expected: 'a certificate file',
    example: '/etc/senim/cert.pem',
  },
  TLS_KEY: { schema: anyText, absent: null, expected: 'a key file', example: '/etc/senim/key.pem' },
  FLOOD_PER_MINUTE: {
    schema: wholeNumber(1, 100_000),
    absent: '120',
    expected: 'a whole number from 1 to 100000',
    example: '120',
  },
  SENIM_DEMO: {
    schema: v.picklist(['yes', 'no']),
    absent: 'no',
    expected: 'yes or no: whether a demo school is made and shown at the start',
    example: 'yes',
  },
  WORK_BITS: {
    schema: wholeNumber(1, 20),
    absent: '16',
    expected: 'a whole number from 1 to 20: each one more doubles what a letter costs',
    example: '16',
  },
  BOX_LETTERS: {
    schema: wholeNumber(10, 999_999),
    absent: '1000',
    expected: 'a whole number from 10 to 999999',
    example: '1000',
  },
  BOX_MEGABYTES: {
    schema: wholeNumber(10, 999_999),
    absent: '2048',
    expected: 'a whole number from 10 to 999999',
    example: '2048',
  },
  LOG_LEVEL: {
    schema: v.picklist(logLevels),
    absent: 'info',
    expected: `one of ${logLevels.join(', ')}`,
    example: 'error',
  },
  METRICS_PORT: {
    schema: v.nullable(wholeNumber(0, 65_535)),
    absent: null,
    expected: 'a whole number from 0 to 65535; only this machine can read there',
    example: '9464',
  },
} as const

type Name = keyof typeof settings

/**
 * The value of one variable.
 *
 * @throws StartRefused when it is none that is allowed.
 */
export function setting<N extends Name>(
  env: Environment,
  name: N,
): v.InferOutput<(typeof settings)[N]['schema']> {
  const { schema, absent, expected } = settings[name]
  const found = env[name] === undefined || env[name] === '' ? absent : env[name]
  const parsed = v.safeParse(schema, found)
  if (parsed.success) return parsed.output
  const shown = 'isSecret' in settings[name] ? 'something else' : `"${found ?? ''}"`
  throw new StartRefused(
    `${name} is ${shown}, but it must be ${expected}. For example ${exampleOf(name)}`,
  )
}

/** How a line with this variable can look. */
export const exampleOf = (name: Name): string => `${name}=${settings[name].example}`

const networksIn = (list: string): readonly string[] => list.split(',').map((one) => one.trim())

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/')
  const bits = isIP(address) === 6 ? 128 : 32
  return isIP(address) !== 0 && (prefix === undefined || isPrefix(prefix, bits))
}

const isPrefix = (prefix: string, bits: number): boolean =>
  /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}
