// Telling something in an own way: word, photo, voice, drawing, or several. Nothing told is lost on the way back.

import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { ToldDraft } from '#domain/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { drawingMedia, readDrawing } from '#ui/media/drawing.ts';
import { Glyph } from '#ui/media/Glyph.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { PictureSources } from '#ui/picture-picker/picked-picture.ts';
import styles from './Capture.module.css';
import { DrawingPad } from './DrawingPad.tsx';
import { type EncodePhoto, PhotoCapture } from './PhotoCapture.tsx';
import tell from './TellCapture.module.css';
import { Told } from './Told.tsx';
import { type Draft, fieldOf, toToldDraft, type Way, waysTold } from './told-draft.ts';
import type { OpenCamera } from './useCamera.ts';
import type { OpenMicrophone } from './useRecorder.ts';
import { useStayOpen } from './useStayOpen.ts';
import { VoiceCapture } from './VoiceCapture.tsx';
import { WordEntry } from './WordEntry.tsx';

const SearchPart = lazy(async () => ({
  default: (await import('#ui/picture-picker/SearchPart.tsx')).SearchPart,
}));

export interface TellCaptureProps {
  /** The ways that are offered, in this order. A single one opens at once. `picture` needs `sources`. */
  ways: readonly Way[];
  sources?: PictureSources;
  /** What was told already, to go on with. */
  start?: ToldDraft;
  /** Stands above the ways, and makes room for the one that is open. */
  above?: ReactNode;
  onDone: (draft: ToldDraft) => void;
  /** Only when nothing was told, or the client threw it away. */
  onCancel: () => void;
  encode: EncodePhoto;
  openCamera?: OpenCamera;
  openMicrophone?: OpenMicrophone;
}

const pictures: Record<Way, string> = {
  word: 'ui#word',
  photo: 'ui#camera',
  picture: 'ui#search',
  voice: 'ui#microphone',
  drawing: 'ui#drawing',
};

export function TellCapture({
  ways,
  sources,
  start = {},
  above,
  onDone,
  onCancel,
  encode,
  openCamera,
  openMicrophone,
}: TellCaptureProps): ReactElement {
  const { t } = useTranslation('capture');
  const [draft, setDraft] = useState<Draft>(() => ({ ...start, text: start.text ?? '' }));
  const [open, setOpen] = useState<Way | undefined>(ways.length === 1 ? ways[0] : undefined);
  const [removed, setRemoved] = useState<Draft>();
  const [said, setSaid] = useState('');
  const [leaving, setLeaving] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Way>(undefined);
  const told = waysTold(draft);

  // The heading of what opened, or the way that was just left: who hears the page is where who sees it is.
  useEffect(() => {
    const way = cameFrom.current;
    if (open) cameFrom.current = open;
    const target = open ? 'h3' : way ? `[data-way="${way}"]` : undefined;
    if (target) root.current?.querySelector<HTMLElement>(target)?.focus();
  }, [open]);

  // Inside a way there is "Terug"; a recording or a drawing that is not kept yet has no other way out.
  const askFirst = useCallback(() => {
    if (!open) setLeaving(true);
  }, [open]);
  useStayOpen(root, open !== undefined || told.length > 0, askFirst);

  // A button that is gone leaves the focus nowhere.
  const chooser = useRef<HTMLParagraphElement>(null);
  const stay = () => chooser.current?.focus();

  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (leaving) question.current?.focus();
  }, [leaving]);

  const words: Record<Way, string> = {
    word: t('way.word'),
    photo: t('way.photo'),
    picture: t('way.picture'),
    voice: t('way.voice'),
    drawing: t('way.drawing'),
  };
  const added: Record<Way, string> = {
    word: t('tell.added.word'),
    photo: t('tell.added.photo'),
    picture: t('tell.added.picture'),
    voice: t('tell.added.voice'),
    drawing: t('tell.added.drawing'),
  };

  const show = (way: Way) => {
    setSaid('');
    setRemoved(undefined);
    setLeaving(false);
    setOpen(way);
  };
  const toChooser = () => setOpen(undefined);
  const keep = (way: Way, more: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...more }));
    setSaid(added[way]);
    toChooser();
  };
  const remove = (way: Way) => {
    setRemoved(draft);
    setSaid(t('tell.removed'));
    setDraft(({ [fieldOf[way]]: _gone, ...rest }) => ({ text: '', ...rest }));
    stay();
  };
  const done = () => {
    if (told.length > 0) onDone(toToldDraft(draft, start));
    else setSaid(t('tell.empty'));
  };
  const leave = () => {
    if (told.length > 0) setLeaving(true);
    else onCancel();
  };

  const way =
    open &&
    {
      word: () => (
        <WordEntry
          value={draft.text}
          onChange={(text) => setDraft((now) => ({ ...now, text }))}
          onKeep={(text) => keep('word', { text })}
          onBack={toChooser}
        />
      ),
      photo: () => (
        <PhotoCapture
          encode={encode}
          onKeep={(photo) => keep('photo', { photo })}
          onBack={toChooser}
          {...(openCamera ? { openCamera } : {})}
        />
      ),
      picture: () =>
        sources && (
          <>
            <Suspense>
              <SearchPart
                sources={sources}
                initial={/\s/.test(draft.text.trim()) ? '' : draft.text.trim()}
                onPick={(picked) => {
                  if (picked.from === 'library') return;
                  // What the picture is called says it for who told nothing yet.
                  keep('picture', { photo: picked.media, text: draft.text.trim() || picked.words });
                }}
              />
            </Suspense>
            <div className={styles.actions}>
              <Button picture="ui#back" onPress={toChooser}>
                {t('back')}
              </Button>
            </div>
          </>
        ),
      voice: () => (
        <VoiceCapture
          onKeep={(voice) => keep('voice', { voice })}
          onBack={toChooser}
          {...(openMicrophone ? { openMicrophone } : {})}
        />
      ),
      drawing: () => {
        const earlier = draft.drawing && readDrawing(draft.drawing.bytes);
        return (
          <DrawingPad
            onKeep={(drawing) => keep('drawing', { drawing: drawingMedia(drawing) })}
            onBack={toChooser}
            {...(earlier ? { start: earlier } : {})}
          />
        );
      },
    }[open];

  return (
    <div ref={root} className={styles.area}>
      {way && open ? (
        <section className={styles.capture}>
          <h3 className={tell.heading} tabIndex={-1}>
            <Picture of={pictures[open]} className={tell.small} />
            {words[open]}
          </h3>
          {way()}
        </section>
      ) : (
        <div className={styles.capture}>
          {above}
          <div>
            <p ref={chooser} className={tell.choose} tabIndex={-1}>
              {t('tell.choose')}
            </p>
            {ways.length > 1 && <p className={styles.hint}>{t('tell.combine')}</p>}
          </div>
          <div className={tell.ways}>
            {ways.map((one) => (
              <button key={one} type="button" data-way={one} className={tell.way} onClick={() => show(one)}>
                <Picture of={pictures[one]} className={tell.picture} />
                <span className={tell.word}>{words[one]}</span>
                {told.includes(one) && (
                  <span className={tell.there}>
                    <Glyph of="check" />
                    {t('way.there')}
                  </span>
                )}
              </button>
            ))}
          </div>
          {told.length > 0 && <Told draft={draft} onRemove={remove} />}
          <div className={tell.said}>
            <p className={styles.status} role="status">
              {said}
            </p>
            {removed && (
              <Button
                variant="quiet"
                picture="ui#undo"
                onPress={() => {
                  setDraft(removed);
                  setRemoved(undefined);
                  setSaid('');
                  stay();
                }}
              >
                {t('tell.putBack')}
              </Button>
            )}
          </div>
          {leaving ? (
            <div className={tell.leave} role="alertdialog" aria-label={t('tell.leave')}>
              <p ref={question} className={tell.choose} tabIndex={-1}>
                {t('tell.leave')}
              </p>
              <div className={styles.actions}>
                <Button picture="ui#trash" onPress={onCancel}>
                  {t('tell.leave.drop')}
                </Button>
                <Button variant="go" onPress={done}>
                  {t('tell.leave.keep')}
                </Button>
              </div>
            </div>
          ) : (
            <div className={styles.actions}>
              <Button picture="ui#back" onPress={leave}>
                {t('back')}
              </Button>
              <Button variant="go" onPress={done}>
                {t('tell.done')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
