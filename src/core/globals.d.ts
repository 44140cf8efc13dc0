// The two globals that the rules use and every runtime has; the DOM library stays out of core.
// oxlint-disable-next-line unicorn/require-module-specifiers -- makes this a module, so that the globals merge
export {}
declare global {
  class TextEncoder {
    encode(text: string): Uint8Array<ArrayBuffer>
  }
  class TextDecoder {
    constructor(label: 'utf-8', options: { fatal: true; ignoreBOM: true })
    decode(bytes: Uint8Array): string
  }
}
