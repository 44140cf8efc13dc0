import { once } from 'node:events'
import { connect } from 'node:net'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { AppEnv } from './http/api.ts'
import { listen } from './listen.ts'

const here = { host: '127.0.0.1', port: 0, isLoopback: true, tls: null }

const app = new Hono<AppEnv>()
app.get('/peer', (c) => c.text(c.env.peer))
/** Asked, and answered when the test says so. */
const slow = { asked: Promise.withResolvers<void>(), ready: Promise.withResolvers<void>() }
app.get('/slow', async (c) => {
  slow.asked.resolve()
  await slow.ready.promise
  return c.text('done')
})
const never = Promise.withResolvers<void>()
app.get('/never', () => {
  never.resolve()
  return new Promise<Response>(() => undefined)
})

test('a server knows the other end of the socket, and says where it is', async () => {
  const listening = await listen(here, app)
  expect(listening.address).toMatch(/^http:\/\/localhost:\d+$/)
  const { port } = new URL(listening.address)
  const answer = await fetch(`http://127.0.0.1:${port}/peer`)
  expect(await answer.text()).toBe('127.0.0.1')
  await listening.stop(1000)
  await expect(fetch(`http://127.0.0.1:${port}/peer`)).rejects.toThrow()
})

test('an answer that is under way is given before the server stops', async () => {
  const listening = await listen(here, app)
  const { port } = new URL(listening.address)
  const answer = fetch(`http://127.0.0.1:${port}/slow`)
  await slow.asked.promise
  const stopped = listening.stop(20_000)
  slow.ready.resolve()
  expect(await (await answer).text()).toBe('done')
  await stopped
})

test('an answer that never comes does not keep the server from stopping', async () => {
  const listening = await listen(here, app)
  const socket = connect(Number(new URL(listening.address).port), '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write('GET /never HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await never.promise
  await listening.stop(50)
  if (!socket.destroyed) await once(socket, 'close')
})

test('a port that is taken, or a certificate that is not there, is said in words', async () => {
  const first = await listen(here, app)
  const port = Number(new URL(first.address).port)
  await expect(listen({ ...here, port }, app)).rejects.toThrow(/EADDRINUSE.*PORT=8081/)
  await first.stop(0)
  const tls = { certFile: '/no/such/cert.pem', keyFile: '/no/such/key.pem' }
  await expect(listen({ ...here, tls }, app)).rejects.toThrow(
    /^TLS_CERT is "\/no\/such\/cert\.pem"/,
  )
})
