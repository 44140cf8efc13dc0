import { expect, test } from 'vitest'
import { configFrom } from './config.ts'

test('nothing set is a server for this machine, in a folder beside', () => {
  expect(configFrom({ PORT: '' })).toEqual({
    host: 'localhost',
    port: 8080,
    isLoopback: true,
    publicUrl: null,
    trustedProxies: null,
    dataFolder: './senim-data',
    secrets: null,
    databaseUrl: null,
    tls: null,
    floodPerMinute: 120,
    workBits: 16,
    quota: { letters: 1000, bytes: 2 ** 31 },
    showsDemo: false,
    logLevel: 'info',
    metricsPort: null,
  })
})

test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('%s is this machine', (HOST) => {
  expect(configFrom({ HOST }).isLoopback).toBe(true)
})

test.each(['0.0.0.0', '::', '192.168.1.5', 'senim.school.kz', '127.0.0.1.evil.example'])(
  '%s is more than this machine',
  (HOST) => {
    expect(configFrom({ HOST }).isLoopback).toBe(false)
  },
)

test('the public address is kept as an origin', () => {
  expect(configFrom({ PUBLIC_URL: 'https://Senim.School.kz/' }).publicUrl).toBe(
    'https://senim.school.kz',
  )
})

test('proxies are addresses and networks', () => {
  const { trustedProxies } = configFrom({ TRUST_PROXY: '127.0.0.1, 10.0.0.0/8, fd00::/8' })
  expect(trustedProxies?.check('10.9.8.7')).toBe(true)
  expect(trustedProxies?.check('fd12::1', 'ipv6')).toBe(true)
  expect(trustedProxies?.check('192.0.2.1')).toBe(false)
})

test.each([
  ['PORT', 'abc', 'a whole number from 0 to 65535', 'PORT=8080'],
  ['PORT', '65536', 'a whole number', 'PORT=8080'],
  ['HOST', 'two words', 'a host name', 'HOST=127.0.0.1'],
  ['PUBLIC_URL', 'senim.school.kz', 'without a path', 'PUBLIC_URL=https://'],
  ['PUBLIC_URL', 'https://senim.school.kz/box', 'without a path', 'PUBLIC_URL=https://'],
  ['PUBLIC_URL', 'ftp://senim.school.kz', 'without a path', 'PUBLIC_URL=https://'],
  ['TRUST_PROXY', 'yes', 'addresses of the proxies', 'TRUST_PROXY=127.0.0.1'],
  ['TRUST_PROXY', '10.0.0.0/33', 'addresses of the proxies', 'TRUST_PROXY=127.0.0.1'],
  ['LOG_LEVEL', 'chatty', 'one of silent, error, info, debug', 'LOG_LEVEL=error'],
  ['METRICS_PORT', 'all', 'only this machine can read there', 'METRICS_PORT=9464'],
  ['FLOOD_PER_MINUTE', '0', 'a whole number from 1', 'FLOOD_PER_MINUTE=120'],
])('%s=%s stops the start, and says what would do', (name, value, expected, example) => {
  expect(() => configFrom({ [name]: value })).toThrow(
    expect.objectContaining({
      name: 'StartRefused',
      message: expect.stringMatching(
        new RegExp(`^${name} is "${value.replaceAll('/', '/')}".*${expected}.*${example}`),
      ),
    }),
  )
})

test('the address of a database is never repeated: there may be a password in it', () => {
  expect(() => configFrom({ DATABASE_URL: 'mysql://senim:hunter2@localhost' })).toThrow(
    /^DATABASE_URL is something else, but it must be the address of a PostgreSQL database/,
  )
})

test('a certificate comes with its key', () => {
  expect(() => configFrom({ TLS_KEY: 'key.pem' })).toThrow(/^TLS_CERT and TLS_KEY belong together/)
  expect(configFrom({ TLS_KEY: 'key.pem', TLS_CERT: 'cert.pem' }).tls).toEqual({
    certFile: 'cert.pem',
    keyFile: 'key.pem',
  })
})
