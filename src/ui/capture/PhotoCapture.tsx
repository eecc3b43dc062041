// Taking or picking one photo. Whatever comes in goes through `encode`, so no place or device data stays in it.

import type { TFunction } from 'i18next';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMedia } from '#domain/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Capture.module.css';
import { openDevice } from './device-failure.ts';
import photo from './PhotoCapture.module.css';
import { type CameraState, type Facing, type OpenCamera, useCamera, useManyCameras } from './useCamera.ts';

/** Turns any picture into an upright JPEG of at most 1600 px, or says why it cannot. */
export type EncodePhoto = (
  blob: Blob,
) => Promise<{ ok: true; value: NewMedia } | { ok: false; reason: 'unreadable' | 'too-big' }>;

export interface PhotoCaptureProps {
  encode: EncodePhoto;
  onKeep: (photo: NewMedia) => void;
  /** Adds a "Terug"; a photo that is already there is then kept. */
  onBack?: () => void;
  /** Where the camera comes from: the device, unless said otherwise. */
  openCamera?: OpenCamera;
}

const deviceCamera: OpenCamera = (facing) =>
  openDevice({
    audio: false,
    video: { facingMode: facing, width: { ideal: 1920 }, height: { ideal: 1440 } },
  });

export function PhotoCapture({
  encode,
  onKeep,
  onBack,
  openCamera = deviceCamera,
}: PhotoCaptureProps): ReactElement {
  const { t } = useTranslation('capture');
  const [facing, setFacing] = useState<Facing>('environment');
  const [attempt, setAttempt] = useState(0);
  const [taken, setTaken] = useState<NewMedia>();
  const [busy, setBusy] = useState(false);
  // A camera that is on shows nothing for a moment: that is no photo.
  const [seen, setSeen] = useState(false);
  const [problem, setProblem] = useState<'unreadable' | 'too-big'>();
  const camera = useCamera(openCamera, taken === undefined, facing, attempt);
  const many = useManyCameras(camera.is === 'live');
  const video = useRef<HTMLVideoElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);

  const stream = camera.is === 'live' ? camera.stream : undefined;
  useEffect(() => {
    if (video.current && stream) video.current.srcObject = stream;
  }, [stream]);

  useEffect(() => {
    if (taken) keepButton.current?.focus();
  }, [taken]);

  const take = async (blob: Blob | null) => {
    setBusy(true);
    const result = blob ? await encode(blob) : ({ ok: false, reason: 'unreadable' } as const);
    setBusy(false);
    setProblem(result.ok ? undefined : result.reason);
    if (result.ok) setTaken(result.value);
  };

  const shoot = async () => {
    if (video.current) await take(await stillOf(video.current));
  };

  return (
    <div className={styles.area}>
      <div className={styles.capture}>
        <div className={photo.stage}>
          {taken ? (
            <MediaView media={taken} label={t('photo.yours')} />
          ) : camera.is === 'live' ? (
            <video
              ref={video}
              className={`${photo.video} ${facing === 'user' ? photo.mirrored : ''}`}
              aria-label={t('photo.live')}
              autoPlay
              playsInline
              muted
              onLoadedData={() => setSeen(true)}
              onEmptied={() => setSeen(false)}
            />
          ) : (
            <div className={photo.notice}>
              <Picture of="ui#camera" className={photo.sign} />
              <p className={photo.sentence} role="status">
                {sentence(camera, t)}
              </p>
            </div>
          )}
        </div>
        {camera.is === 'live' && !taken && (
          <button
            type="button"
            className={`${styles.round} ${photo.press}`}
            disabled={busy || !seen}
            onClick={shoot}
          >
            <span className={photo.shutter} aria-hidden="true" />
            <span>{t('photo.take')}</span>
          </button>
        )}
        <p className={styles.status} role="status">
          {busy && t('photo.busy')}
          {problem === 'unreadable' && t('photo.unreadable')}
          {problem === 'too-big' && t('photo.tooBig')}
        </p>
        <div className={styles.actions}>
          {onBack && (
            <Button picture="ui#back" onPress={() => (taken ? onKeep(taken) : onBack())}>
              {t('back')}
            </Button>
          )}
          {taken ? (
            <>
              <Button picture="ui#again" onPress={() => setTaken(undefined)}>
                {t('again')}
              </Button>
              <Button ref={keepButton} variant="go" onPress={() => onKeep(taken)}>
                {t('keep')}
              </Button>
            </>
          ) : (
            <>
              {camera.is === 'failed' && (
                <Button picture="ui#again" onPress={() => setAttempt(attempt + 1)}>
                  {t('tryAgain')}
                </Button>
              )}
              {camera.is === 'live' && many && (
                <Button
                  picture="ui#switch-camera"
                  onPress={() => setFacing(facing === 'user' ? 'environment' : 'user')}
                >
                  {t('photo.switch')}
                </Button>
              )}
              <Button picture="ui#photos" disabled={busy} onPress={() => file.current?.click()}>
                {t('photo.pick')}
              </Button>
            </>
          )}
          <input
            ref={file}
            type="file"
            accept="image/*"
            hidden
            onChange={async ({ currentTarget: input }) => {
              const picked = input.files?.[0];
              // The same file can be picked again.
              if (picked) await take(picked);
              input.value = '';
            }}
          />
        </div>
      </div>
    </div>
  );
}

function sentence(camera: CameraState, t: TFunction<'capture'>): string {
  if (camera.is !== 'failed') return t('photo.starting');
  return {
    denied: t('photo.denied'),
    none: t('photo.none'),
    busy: t('photo.cameraBusy'),
    unsupported: t('photo.unsupported'),
    withdrawn: t('photo.withdrawn'),
  }[camera.reason];
}

function stillOf(video: HTMLVideoElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
}
