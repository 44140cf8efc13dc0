/** The address at which the build put a style that a page loads later. */
declare module '*.css?url' {
  const address: string
  export default address
}
