// Drawing with finger, pen or mouse: colours, widths, undo, empty. Hands the lines over; it stores nothing.

import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canvasSize, type Stroke, strokePath } from '#domain/drawing-path.ts';
import type { Drawing } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Glyph } from '#ui/media/Glyph.tsx';
import styles from './Capture.module.css';
import pad from './DrawingPad.module.css';
import { addStroke, clearStrokes, startHistory, undoStroke } from './drawing-history.ts';
import { usePen } from './usePen.ts';

export interface DrawingPadProps {
  /** A drawing to go on with. */
  start?: Drawing;
  onKeep: (drawing: Drawing) => void;
  /** Adds a "Terug"; a drawing that is already there is then kept. */
  onBack?: () => void;
}

/** OpenMoji's colours, so that a drawing fits beside its pictures. */
const colors = {
  black: '#1d1b1a',
  red: '#d22f27',
  orange: '#e27022',
  yellow: '#f1b31c',
  green: '#5c9e31',
  blue: '#1e50a0',
  purple: '#8967aa',
  brown: '#6a462f',
} as const;
type Color = keyof typeof colors;

const sizes = { thin: 8, medium: 18, thick: 40 } as const;
type Size = keyof typeof sizes;

export function DrawingPad({ start, onKeep, onBack }: DrawingPadProps): ReactElement {
  const { t } = useTranslation('capture');
  const [history, setHistory] = useState(() => startHistory(start?.strokes ?? []));
  const [color, setColor] = useState<Color>('black');
  const [size, setSize] = useState<Size>('medium');
  const [said, setSaid] = useState('');
  const wet = useRef<SVGPathElement>(null);
  const hint = useId();

  const pen = usePen(
    { color: colors[color], size: sizes[size] },
    // The wet line is painted past React: a move must not wait for a render.
    (stroke) => {
      wet.current?.setAttribute('d', strokePath(stroke));
      wet.current?.setAttribute('fill', stroke.color);
    },
    (stroke) => {
      setHistory((now) => addStroke(now, stroke));
      setSaid('');
    },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is dry when it stands among the others
  useEffect(() => wet.current?.setAttribute('d', ''), [history]);

  const { strokes } = history;
  const keep = () => {
    if (strokes.length > 0) onKeep({ strokes: [...strokes] });
    else setSaid(t('drawing.empty'));
  };
  const colorWords: Record<Color, string> = {
    black: t('drawing.color.black'),
    red: t('drawing.color.red'),
    orange: t('drawing.color.orange'),
    yellow: t('drawing.color.yellow'),
    green: t('drawing.color.green'),
    blue: t('drawing.color.blue'),
    purple: t('drawing.color.purple'),
    brown: t('drawing.color.brown'),
  };
  const sizeWords: Record<Size, string> = {
    thin: t('drawing.size.thin'),
    medium: t('drawing.size.medium'),
    thick: t('drawing.size.thick'),
  };

  return (
    <div className={styles.area}>
      <div className={styles.capture}>
        <div className={pad.pad}>
          <svg
            {...pen}
            className={pad.canvas}
            viewBox={`0 0 ${canvasSize.width} ${canvasSize.height}`}
            role="img"
            aria-label={t('drawing.canvas', { lines: strokes.length })}
            aria-describedby={hint}
          >
            {strokes.map((stroke, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: strokes never move within a drawing
              <Line key={index} stroke={stroke} />
            ))}
            <path ref={wet} />
          </svg>
          <div className={pad.tools}>
            <Swatches
              title={t('drawing.color')}
              options={Object.keys(colors) as Color[]}
              words={colorWords}
              chosen={color}
              onChoose={setColor}
              show={(one) => (
                <span
                  className={`${pad.blot} ${one === 'yellow' ? pad.pale : ''}`}
                  style={{ background: colors[one] }}
                >
                  {one === color && <Glyph of="check" />}
                </span>
              )}
            />
            <Swatches
              title={t('drawing.size')}
              options={Object.keys(sizes) as Size[]}
              words={sizeWords}
              chosen={size}
              onChoose={setSize}
              show={(one) => <span className={`${pad.dot} ${pad[one]}`} />}
            />
            <div className={pad.steps}>
              <Button
                picture="ui#undo"
                disabled={history.past.length === 0}
                onPress={() => {
                  setHistory(undoStroke);
                  setSaid(t('drawing.undone'));
                }}
              >
                {t('drawing.undo')}
              </Button>
              <Button
                picture="ui#trash"
                disabled={strokes.length === 0}
                onPress={() => {
                  setHistory(clearStrokes);
                  setSaid(t('drawing.cleared'));
                }}
              >
                {t('drawing.clear')}
              </Button>
            </div>
          </div>
        </div>
        <p id={hint} className={styles.hint}>
          {t('drawing.hint')}
        </p>
        <p className={styles.status} role="status">
          {said}
        </p>
        <div className={styles.actions}>
          {onBack && (
            <Button picture="ui#back" onPress={strokes.length > 0 ? keep : onBack}>
              {t('back')}
            </Button>
          )}
          <Button variant="go" onPress={keep}>
            {t('keep')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Line({ stroke }: { stroke: Stroke }): ReactElement {
  const path = useMemo(() => strokePath(stroke), [stroke]);
  return <path d={path} fill={stroke.color} />;
}

function Swatches<T extends string>({
  title,
  options,
  words,
  chosen,
  onChoose,
  show,
}: {
  title: string;
  options: readonly T[];
  words: Record<T, string>;
  chosen: T;
  onChoose: (option: T) => void;
  show: (option: T) => ReactElement;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className={pad.swatches}>
      <legend className={pad.legend}>{title}</legend>
      {options.map((option) => (
        <label key={option} className={pad.swatch} title={words[option]}>
          <input
            type="radio"
            className={pad.radio}
            name={name}
            aria-label={words[option]}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          {show(option)}
        </label>
      ))}
    </fieldset>
  );
}
