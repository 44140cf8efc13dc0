import { render } from 'preact'
import { App } from './app.tsx'
import { takeArrival } from './arrival.ts'
import { browserWorkspace } from './session/browser.ts'
import './workspace.css'

// Before anything else: a token or a card must not stay in the address, where it would be copied,
// shared and kept in the history.
const arrival = takeArrival(location, history)
const place = document.querySelector('#app')
if (place === null) throw new Error('the page has no place for the workspace')
// Chromium 110, Firefox 115 and Safari 16 are the first that have both; the page says so to others.
if (typeof HTMLDialogElement === 'function' && 'toReversed' in Array.prototype) {
  void start(place)
} else document.querySelector('#too-old')?.removeAttribute('hidden')

async function start(inside: Element): Promise<void> {
  const workspace = browserWorkspace()
  if (arrival.kind === 'demo') {
    const { comeIn } = await import('./demo/come-in.ts')
    await comeIn(workspace, arrival.account, inside)
  }
  render(<App workspace={workspace} arrival={arrival} />, inside)
}
