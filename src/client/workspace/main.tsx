import { render } from 'preact'
import { App } from './app.tsx'
import { readArrival } from './arrival.ts'
import { browserWorkspace } from './session/browser.ts'
import './workspace.css'

const arrival = readArrival(location.hash)
// A token or a card must not stay in the address: it would be copied, shared, and kept in the history.
if (arrival.kind !== 'nothing') history.replaceState(null, '', location.pathname)

const place = document.querySelector('#app')
if (place === null) throw new Error('the page has no place for the workspace')
render(<App workspace={browserWorkspace()} arrival={arrival} />, place)
