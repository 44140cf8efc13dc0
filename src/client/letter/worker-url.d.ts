/** The address at which the build put a worker. */
declare module '*?worker&url' {
  const address: string
  export default address
}
