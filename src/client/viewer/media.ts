import type { Show } from './frame.ts'

/** A player for a sound or a film. It begins when somebody asks it to. */
export const showMedia: Show = async ({ kind, bytes, type, label }, place) => {
  const player = document.createElement(kind === 'sound' ? 'audio' : 'video')
  player.controls = true
  player.preload = 'metadata'
  // Saving is asked for outside, where its meaning is said.
  player.setAttribute('controlslist', 'nodownload')
  player.setAttribute('aria-label', label)
  // The address lives as long as this frame, whose origin is nobody's.
  player.src = URL.createObjectURL(new Blob([bytes], { type }))
  place.append(player)
  const isPlayable = await new Promise<boolean>((done) => {
    player.addEventListener('loadedmetadata', () => done(true))
    player.addEventListener('error', () => done(false))
  })
  if (isPlayable) return { word: 'shown' }
  player.remove()
  return { word: 'not-readable' }
}
