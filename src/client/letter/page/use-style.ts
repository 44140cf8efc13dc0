/** Adds a style that most visits do without, once. @param address - where the build put it. */
export function useStyle(address: string): void {
  if (document.querySelector(`link[href="${address}"]`) !== null) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
}
