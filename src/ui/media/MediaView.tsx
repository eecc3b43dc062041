// Shows a photo, plays a recording or shows a drawing; what cannot be shown gets a placeholder with a word.
// It never reads storage: the record comes in.

import { type ReactElement, useMemo, useState } from 'react';
import { canvasSize, strokePath } from '#domain/drawing-path.ts';
import type { NewMedia } from '#domain/told.ts';
import { readDrawing } from './drawing.ts';
import styles from './MediaView.module.css';
import type { MediaSize } from './media-source.ts';
import { Unshown } from './Unshown.tsx';
import { useObjectUrl } from './useObjectUrl.ts';
import { VoicePlayer } from './VoicePlayer.tsx';

export interface MediaViewProps {
  /** `undefined` while it is being read, `null` when it is not there. */
  media: NewMedia | null | undefined;
  /** What it shows, for who cannot see it; empty where a word beside it already says so. */
  label: string;
  /** `cover` fills its box and may cut off edges; `contain` shows the whole in its own shape. */
  fit?: 'contain' | 'cover';
  /** What should have been there, when it is not. */
  kind?: NewMedia['kind'];
  /** How large a photo will be, while it is being read. */
  size?: MediaSize | undefined;
}

export function MediaView({ media, label, fit = 'contain', kind, size }: MediaViewProps): ReactElement {
  if (media === undefined) return <Waiting fit={fit} size={size} />;
  if (media === null) return <Unshown kind={kind ?? 'photo'} fit={fit} />;
  if (media.kind === 'voice') return <VoicePlayer voice={media} label={label} />;
  if (media.kind === 'drawing') return <DrawingView bytes={media.bytes} label={label} fit={fit} />;
  return <PhotoView photo={media} label={label} fit={fit} />;
}

/** Takes the room of what is on its way. */
function Waiting({
  fit,
  size: { width, height } = {},
}: Required<Pick<MediaViewProps, 'fit'>> & { size: MediaSize | undefined }) {
  const room =
    fit === 'contain' && width && height
      ? { inlineSize: width, aspectRatio: `${width} / ${height}`, minBlockSize: 0 }
      : undefined;
  return <span className={`${styles.waiting} ${styles[fit]}`} style={room} />;
}

function PhotoView({
  photo,
  label,
  fit,
}: {
  photo: NewMedia;
  label: string;
  fit: 'contain' | 'cover';
}): ReactElement {
  const url = useObjectUrl(photo.bytes, photo.type);
  const [brokenUrl, setBrokenUrl] = useState<string>();
  if (url === undefined) return <Waiting fit={fit} size={photo} />;
  if (url === brokenUrl) return <Unshown kind="photo" fit={fit} />;
  return (
    <img
      className={`${styles.photo} ${styles[fit]}`}
      src={url}
      alt={label}
      width={photo.width}
      height={photo.height}
      decoding="async"
      onError={() => setBrokenUrl(url)}
    />
  );
}

function DrawingView({
  bytes,
  label,
  fit,
}: {
  bytes: ArrayBuffer;
  label: string;
  fit: 'contain' | 'cover';
}): ReactElement {
  const strokes = useMemo(
    () => readDrawing(bytes)?.strokes.map((stroke) => ({ color: stroke.color, path: strokePath(stroke) })),
    [bytes],
  );
  if (!strokes) return <Unshown kind="drawing" fit={fit} />;
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === ''}
      className={`${styles.drawing} ${styles[fit]}`}
      viewBox={`0 0 ${canvasSize.width} ${canvasSize.height}`}
      // A drawing is never cut off: a part of it can be all there is.
      preserveAspectRatio="xMidYMid meet"
      focusable="false"
    >
      {strokes.map(({ color, path }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes never move within a drawing
        <path key={index} d={path} fill={color} />
      ))}
    </svg>
  );
}
