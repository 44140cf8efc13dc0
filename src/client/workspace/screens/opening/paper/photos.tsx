import { useEffect, useState } from 'preact/hooks'
import type { Bytes } from '#core/bytes.ts'
import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { useDesk } from '../../../desk.ts'
import { Camera } from '../camera/camera.tsx'

interface PhotosProps {
  readonly photos: readonly Bytes[]
  readonly onPhotos: (photos: readonly Bytes[]) => void
  /** The text of a QR code that was on a photographed page. */
  readonly onCode: (code: string) => void
}

/** The pages of one letter, photographed in the page. */
export function Photos({ photos, onPhotos, onCode }: PhotosProps) {
  const { t } = useDesk()
  const words = t.paperOpening.sheet
  const [isTaking, setTaking] = useState(false)
  return (
    <div class="sheet-photos">
      {photos.length > 0 && (
        <ol>
          {photos.map((photo, at) => (
            <li key={at}>
              <Picture photo={photo} label={words.page(at + 1)} />
              <button
                type="button"
                class="btn quiet"
                aria-label={words.removePage(at + 1)}
                onClick={() => onPhotos(photos.filter((one) => one !== photo))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ol>
      )}
      <Button
        kind={photos.length === 0 ? 'main' : 'plain'}
        icon="picture"
        onClick={() => setTaking(true)}
      >
        {photos.length === 0 ? words.photograph : words.another}
      </Button>
      {isTaking && (
        <Camera
          onClose={() => setTaking(false)}
          onPhoto={(photo, code) => {
            setTaking(false)
            onPhotos([...photos, photo])
            if (code !== null) onCode(code)
          }}
        />
      )}
    </div>
  )
}

function Picture({ photo, label }: { readonly photo: Bytes; readonly label: string }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([photo], { type: 'image/jpeg' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return address === null ? null : <img src={address} alt={label} />
}
