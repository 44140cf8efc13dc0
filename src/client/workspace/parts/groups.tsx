/** A printed code in its groups, each unbreakable. */
export function Groups({ code, perLine }: { readonly code: string; readonly perLine: number }) {
  const groups = code.split(/[\s-]+/)
  const lines = Array.from({ length: Math.ceil(groups.length / perLine) }, (_, line) =>
    groups.slice(line * perLine, (line + 1) * perLine),
  )
  return (
    <p class="groups">
      {lines.map((line) => (
        <span key={line.join()} class="groups-line">
          {line.map((group, index) => (
            <span key={index}>{group} </span>
          ))}
        </span>
      ))}
    </p>
  )
}
