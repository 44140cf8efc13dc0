/** The camera behind a video element. */
export interface OpenCamera {
  /** Whether there is one, and it was allowed. */
  readonly ready: Promise<boolean>
  /** Switches it off, also while it is still being opened. */
  readonly end: () => void
}

/** Shows on `video` what the camera on the back sees. */
export function openCamera(video: HTMLVideoElement): OpenCamera {
  let isEnded = false
  let stream: MediaStream | null = null
  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop()
  }
  const start = async (): Promise<boolean> => {
    try {
      // Without https a browser has no `mediaDevices`, whatever its types say.
      const devices: MediaDevices | undefined = navigator.mediaDevices
      if (devices === undefined) return false
      stream = await devices.getUserMedia({
        audio: false,
        video: {
          facingMode: 'environment',
          width: { ideal: 2560 },
          height: { ideal: 1920 },
        },
      })
      if (isEnded) stop()
      else {
        video.srcObject = stream
        await video.play()
      }
      return !isEnded
    } catch (error) {
      // Not allowed, none there, or closed while it was starting.
      if (error instanceof DOMException) return false
      throw error
    }
  }
  return {
    ready: start(),
    end() {
      isEnded = true
      stop()
      video.srcObject = null
    },
  }
}
