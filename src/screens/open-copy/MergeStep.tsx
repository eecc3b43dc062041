// Two versions of one plan become one: first what would change, then one question for each place where only one can stand.
// Nothing is done before the last button.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import type { WholeContents } from '#domain/contents.ts';
import { isNews, merge } from '#domain/merge.ts';
import type { OpenedBackup } from '#share/decode.ts';
import { useMedia } from '#storage/queries.ts';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FileMedia } from '#ui/media/FileMedia.tsx';
import { MediaSourceContext } from '#ui/media/media-source.ts';
import { PictureLines } from '#ui/picture-lines/PictureLines.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { RadioCard } from '#ui/radio-card/RadioCard.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { CatalogueContext } from '#ui/words/catalogue.ts';
import { DifferingFace } from './DifferingFace.tsx';
import { useDifferingWords } from './differing-words.ts';
import styles from './MergeStep.module.css';

export interface MergeStepProps {
  readonly here: WholeContents;
  readonly backup: OpenedBackup;
  readonly onBack: () => void;
  /** With the ids of the records for which the client chose what the file says. */
  readonly onMerge: (fromFile: ReadonlySet<string>) => void;
}

export function MergeStep(props: MergeStepProps) {
  const { here } = props;
  return (
    <CatalogueContext value={catalogueOf(here.adaptations, here.plan)}>
      <Steps {...props} />
    </CatalogueContext>
  );
}

function Steps({ here, backup, onBack, onMerge }: MergeStepProps) {
  const { t } = useTranslation(['backup', 'frame']);
  const { reading } = useReadAloud();
  const words = useDifferingWords();
  /** What is asked now; below 0: the overview. */
  const [place, setPlace] = useState(-1);
  const [fromFile, setFromFile] = useState<ReadonlySet<string>>(new Set());
  const { contents, media } = backup;
  const merged = merge(here, contents);
  const { added, changed, doubled, asked } = merged;
  const differing = asked[place];
  const isLast = place >= asked.length - 1;
  const next = isLast ? () => onMerge(fromFile) : () => setPlace(place + 1);
  const nextWord = isLast ? t('backup:merge') : t('frame:next');

  if (!differing) {
    const counts = [
      { id: 'added', picture: 'ui#more', count: added.length },
      { id: 'changed', picture: 'ui#write', count: changed.length },
      { id: 'doubled', picture: 'ui#plans', count: doubled.length },
      { id: 'asked', picture: 'ui#story-choose', count: asked.length },
    ];
    const news = isNews(merged);
    const lines = news
      ? counts.flatMap(({ id, picture, count }) =>
          count > 0 ? [{ id, picture, text: t(`backup:merge.count.${id}`, { count }) }] : [],
        )
      : [{ id: 'nothing', picture: 'ui#check', text: t('backup:merge.nothing') }];
    const title = t('backup:merge.title');
    return (
      <Frame
        key="overview"
        title={title}
        reads={[
          { id: 'title', text: title },
          ...lines,
          ...(news ? [{ id: 'kept', text: t('backup:merge.kept') }] : []),
        ]}
        bar={<QuestionBar onBack={onBack} onNext={news ? next : undefined} nextWord={nextWord} />}
      >
        <div className={styles.step}>
          <PictureLines lines={lines} />
          {news && <p className={styles.quiet}>{t('backup:merge.kept')}</p>}
        </div>
      </Frame>
    );
  }

  const subject = words.subject(differing);
  const isFromFile = fromFile.has(differing.id);
  const choose = (file: boolean) => {
    const others = [...fromFile].filter((id) => id !== differing.id);
    setFromFile(new Set(file ? [...others, differing.id] : others));
  };
  const sides = [
    { side: 'here', of: here, word: t('backup:merge.here', { what: words.says(differing, 'here', here) }) },
    {
      side: 'file',
      of: contents,
      word: t('backup:merge.file', { what: words.says(differing, 'file', contents) }),
    },
  ] as const;
  const title = t('backup:merge.which');
  return (
    <Frame
      key={differing.id}
      title={title}
      reads={[
        { id: 'title', text: `${title} ${subject}` },
        ...sides.map(({ side, word }) => ({ id: side, text: word })),
      ]}
      bar={
        <QuestionBar onBack={() => setPlace(place - 1)} onNext={next} nextWord={nextWord}>
          <Dots
            total={asked.length}
            done={place}
            current={place}
            label={t('backup:merge.where', { current: place + 1, total: asked.length })}
          />
        </QuestionBar>
      }
    >
      <div className={styles.step}>
        <p className={styles.subject}>{subject}</p>
        <div className={styles.two} role="radiogroup" aria-label={`${title} ${subject}`}>
          {sides.map(({ side, of, word }) => {
            const face = <DifferingFace differing={differing} side={side} contents={of} />;
            return (
              <div key={side} className={reading === side ? styles.reading : undefined}>
                <RadioCard
                  group={differing.id}
                  word={word}
                  chosen={isFromFile === (side === 'file')}
                  onChoose={() => choose(side === 'file')}
                >
                  {side === 'file' ? (
                    <FileMedia read={media.read}>{face}</FileMedia>
                  ) : (
                    <MediaSourceContext value={useMedia}>{face}</MediaSourceContext>
                  )}
                </RadioCard>
              </div>
            );
          })}
        </div>
      </div>
    </Frame>
  );
}
