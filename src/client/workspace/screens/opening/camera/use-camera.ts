import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openCamera } from './open-camera.ts'

/** A camera on the screen: it starts with the element and ends with it. */
export interface CameraOnScreen {
  readonly video: RefObject<HTMLVideoElement | null>
  /** `none`: there is none, or it was not allowed. */
  readonly standing: 'starting' | 'ready' | 'none'
}

/** Shows what the camera sees on the element that gets `video`. */
export function useCamera(): CameraOnScreen {
  const video = useRef<HTMLVideoElement>(null)
  const [standing, setStanding] = useState<CameraOnScreen['standing']>('starting')
  useEffect(() => {
    if (video.current === null) return undefined
    const camera = openCamera(video.current)
    void camera.ready.then((isReady) => setStanding(isReady ? 'ready' : 'none'))
    return camera.end
  }, [])
  return { video, standing }
}
