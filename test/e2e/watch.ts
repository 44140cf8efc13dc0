import type { BrowserContext, Response } from 'playwright-core'

/** What the browsers of a story sent, and what their pages complained about. */
export interface Watch {
  /** Every request with its body, by number and address. */
  readonly requests: Map<string, Buffer>
  /** Messages of pages: policy violations, errors. */
  readonly complaints: string[]
}

/** Watches everything that the tabs of `context` send and say. */
export function watch(context: BrowserContext, into: Watch): void {
  context.on('request', (request) => {
    const headers = Object.entries(request.headers()).flat().join('\n')
    const body = request.postDataBuffer() ?? Buffer.alloc(0)
    const whole = Buffer.concat([
      Buffer.from(`${request.method()} ${request.url()}\n${headers}\n`),
      body,
    ])
    into.requests.set(`${into.requests.size} ${request.method()} ${request.url()}`, whole)
  })
  context.on('response', (response) => {
    if (response.status() === 422) void complainOfRefusal(response, into)
  })
  context.on('weberror', (error) => into.complaints.push(String(error.error())))
  context.on('console', (message) => {
    const isLoud = message.type() === 'error' || message.type() === 'warning'
    if (isLoud && !aRefusal.test(message.text())) into.complaints.push(message.text())
  })
}

/**
 * Chromium reports what the stories provoke: a wrong password, a key ring page that is newer. What a
 * rule refused is looked at by its word.
 */
const aRefusal = /^Failed to load resource: the server responded with a status of (401|409|422)/

/** Two who open a letter at the same moment both say so, and one of them is late: nobody minds. */
async function complainOfRefusal(response: Response, { complaints }: Watch): Promise<void> {
  const said = await response.text().catch(() => 'a tab that closed before it was read')
  if (!said.includes('already-read')) complaints.push(`${response.url()} refused: ${said}`)
}

/** Addresses asked for that are not of `origin`; `data:` and `blob:` leave no device. */
export const strangersIn = ({ requests }: Watch, origin: string): readonly string[] =>
  [...requests.keys()]
    .map((key) => key.split(' ')[2] ?? '')
    .filter((address) => !address.startsWith(`${origin}/`) && !/^(data|blob):/.test(address))
