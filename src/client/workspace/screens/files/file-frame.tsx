import { useEffect, useRef } from 'preact/hooks'
import type { Showable } from '#core/appeals/file-kind.ts'
import { shownFileName } from '#core/appeals/file-name.ts'
import {
  viewerPages,
  viewerWord,
  type ShowFile,
  type ViewerWord,
  type Zoom,
} from '#client/files/viewer-protocol.ts'
import { useDesk } from '../../desk.ts'
import type { OpenedFile } from '../../session/api.ts'

interface FileFrameProps {
  readonly file: OpenedFile
  readonly showable: Showable
  readonly zoom: Zoom
  readonly onWord: (word: ViewerWord) => void
}

/**
 * The frame in which a file is shown. Its sandbox has no origin: whatever is in the file can read
 * nothing of the workspace, ask no server, open no window and save nothing.
 */
export function FileFrame({ file, showable, zoom, onWord }: FileFrameProps) {
  const { workspace } = useDesk()
  const frame = useRef<HTMLIFrameElement>(null)
  const label = shownFileName(file.name)
  const listener = useRef(onWord)
  listener.current = onWord

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const inside = frame.current?.contentWindow
      const word = viewerWord(data)
      if (inside === null || inside === undefined || source !== inside || word === null) return
      if (word === 'ready') {
        // A copy: saving the file afterwards needs the bytes too.
        const bytes = file.bytes.slice()
        const said: ShowFile = { ...showable, bytes, label }
        // An origin that is nobody's has no name; only a page of Senim's own can be in the frame.
        inside.postMessage(said, '*', [bytes.buffer])
      } else if (word === 'alive') workspace.touch()
      else listener.current(word)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [workspace, file, showable, label])

  useEffect(() => frame.current?.contentWindow?.postMessage(zoom, '*'), [zoom])

  return (
    <iframe
      ref={frame}
      class={`file-frame ${showable.kind}`}
      title={label}
      sandbox="allow-scripts"
      src={showable.kind === 'pdf' ? viewerPages.pdf : viewerPages.usual}
    />
  )
}
