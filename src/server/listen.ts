import { readFile } from 'node:fs/promises'
import { createServer as createHttpsServer } from 'node:https'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from './config.ts'
import type { AppEnv } from './http/api.ts'
import { StartRefused } from './start-refused.ts'

/** A server that answers. */
export interface Listening {
  /** Where, for somebody at this machine; without a slash at the end. */
  readonly address: string
  /** Takes nothing new, lets what is under way end, and after `graceMs` cuts it off. */
  readonly stop: (graceMs: number) => Promise<void>
}

/**
 * Opens the port.
 *
 * @throws StartRefused when it is taken or not allowed, or a certificate file cannot be read.
 */
export async function listen(
  { host, port, isLoopback, tls }: Pick<Config, 'host' | 'port' | 'isLoopback' | 'tls'>,
  app: Pick<Hono<AppEnv>, 'fetch'>,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, { incoming }) =>
      app.fetch(request, { peer: incoming.socket.remoteAddress ?? '' }),
    ...(tls === null
      ? {}
      : {
          createServer: createHttpsServer,
          serverOptions: {
            cert: await readPem('TLS_CERT', tls.certFile),
            key: await readPem('TLS_KEY', tls.keyFile),
          },
        }),
  })
  const taken = await openPort(server, host, port)
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const shownHost = isLoopback || isEverywhere ? 'localhost' : host
  return {
    address: `${tls === null ? 'http' : 'https'}://${shownHost}:${taken}`,
    stop: (graceMs) => close(server, graceMs),
  }
}

function openPort(server: ServerType, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
      reject(new StartRefused(`${host} port ${port} cannot be opened: ${code}. ${advice(code)}`))
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

const advice = (code: string): string =>
  code === 'EADDRINUSE'
    ? 'Another program has it: stop that one, or choose another, for example PORT=8081'
    : 'Choose another, for example HOST=localhost PORT=8080'

async function readPem(variable: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new StartRefused(`${variable} is "${path}", and that file cannot be read.`, { cause })
  }
}

function close(server: ServerType, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
}
