// Draws a face from its named skin and hair, as an inline picture. It never chooses and never stores.
import type { ReactElement } from 'react';
import type { Face as FaceChoice } from '#domain/records.ts';
import styles from './Face.module.css';
import {
  brows,
  ears,
  eyes,
  hairColors,
  hairShapes,
  neck,
  scarfColor,
  scarfShape,
  shirt,
  shirtColor,
  skinColors,
  smile,
} from './face-shapes.ts';

/**
 * A drawn face, head and shoulders, cut close so that it fills a circle. Decorative, unless it gets a `label`. `size` is its width and height as a CSS length; without one it
 * fills its box.
 */
export function Face({
  face,
  size,
  label,
}: {
  face: FaceChoice;
  size?: string;
  label?: string;
}): ReactElement {
  const skin = skinColors[face.skin];
  const hair = hairColors[face.hairColor];
  const shape = face.hair === 'scarf' ? undefined : hairShapes[face.hair];
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
      className={styles.face}
      viewBox="4.5 3 63 63"
      focusable="false"
      {...(size === undefined ? {} : { style: { inlineSize: size, blockSize: size } })}
    >
      {shape?.behind.map((path) => (
        <path key={path} d={path} fill={hair} />
      ))}
      <path d={neck} fill={skin} />
      <path d={shirt.fill} fill={shirtColor} stroke="none" />
      <path d={shirt.line} fill="none" />
      {shape ? null : <path d={scarfShape.cloth} fill={scarfColor} />}
      {shape?.ears ? ears.map((path) => <path key={path} d={path} fill={skin} />) : null}
      <path d={shape?.face ?? scarfShape.face} fill={skin} />
      {(shape?.strands ?? scarfShape.folds).map((path) => (
        <path key={path} d={path} fill="none" />
      ))}
      {brows.map((path) => (
        <path key={path} d={path} fill="none" strokeWidth={1.6} />
      ))}
      {eyes.map((eye) => (
        <g key={eye.cx} stroke="none">
          <circle cx={eye.cx} cy={eye.cy} r={2.2} fill="#000" />
          <circle cx={eye.cx + 0.7} cy={eye.cy - 0.8} r={0.75} fill="#fff" />
        </g>
      ))}
      <path d={smile} fill="none" />
    </svg>
  );
}
