/** The address of the file that a worker is built into. @see https://vite.dev/guide/assets */
declare module '*?worker&url' {
  const address: string
  export default address
}

interface ScriptAddressRule {
  createScriptURL(address: string): string
}

/** Only Chromium has it. @see https://www.w3.org/TR/trusted-types/ */
declare var trustedTypes:
  | { createPolicy(name: 'senim', rule: ScriptAddressRule): ScriptAddressRule }
  | undefined
