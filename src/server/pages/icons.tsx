import type { Child } from 'hono/jsx'

const Icon = ({ children, size = 20 }: { readonly children: Child; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** Somebody reads. */
export const Eye = () => (
  <Icon>
    <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
    <circle cx="10" cy="10" r="2.4" />
  </Icon>
)

/** Somebody does not read. */
export const EyeShut = () => (
  <Icon>
    <path d="M3 3l14 14M4 7.5C2.3 9 1.5 10 1.5 10S4.5 15.5 10 15.5c1.2 0 2.3-.3 3.2-.7M8 4.7c.6-.1 1.3-.2 2-.2 5.5 0 8.5 5.5 8.5 5.5s-.6 1.1-1.8 2.3" />
  </Icon>
)

/** Locked on the device. */
export const Padlock = () => (
  <Icon>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
  </Icon>
)

/** A number to call. */
export const Phone = () => (
  <Icon size={18}>
    <path d="M4 3h3l1 4-2 1 6 6 1-2 4 1v3C9 19 1 11 4 3Z" />
  </Icon>
)

/** It worked. */
export const Tick = () => (
  <Icon size={30}>
    <path d="M4 10.5l4 4L16 6" />
  </Icon>
)

/** The four steps of a letter, in the order in which they happen. */
export const steps = [
  () => (
    <Icon size={32}>
      <path d="M3 17l1-4L13.5 3.5a1.8 1.8 0 0 1 2.5 0l.5.5a1.8 1.8 0 0 1 0 2.5L7 16l-4 1ZM12 5l3 3" />
    </Icon>
  ),
  () => (
    <Icon size={32}>
      <rect x="4" y="9" width="12" height="8" rx="2" />
      <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9M10 12v2" />
    </Icon>
  ),
  () => (
    <Icon size={32}>
      <path d="M3 8.5V17h14V8.5M3 8.5l2-5h10l2 5M3 8.5h14M7.5 11h5" />
    </Icon>
  ),
  () => (
    <Icon size={32}>
      <path d="M3 4h14v10H9l-4 3v-3H3ZM6.5 8h7M6.5 10.8h4" />
    </Icon>
  ),
] as const
