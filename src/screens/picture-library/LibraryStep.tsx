// The pictures that are in the library, board by board, and the way in for more: a button, or dropping a file.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainWord } from '#domain/plain-word.ts';
import type { Picture, Plan } from '#domain/records.ts';
import type { BoardFailure } from '#share/boards/board-set.ts';
import { useSave } from '#state/saving.ts';
import { removePictures } from '#storage/pictures.ts';
import { usePictures } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { FileDrop } from '#ui/file/FileDrop.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture as Sign } from '#ui/picture/Picture.tsx';
import { PictureTiles, StoredFace } from '#ui/picture-tiles/PictureTiles.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './LibraryStep.module.css';
import { NewPictureDialog } from './NewPictureDialog.tsx';
import { PictureDialog } from './PictureDialog.tsx';

export interface LibraryStepProps {
  readonly plan: Plan;
  /** Why the last file could not be read. */
  readonly reason: BoardFailure | undefined;
  readonly onChoose: (file: File) => void;
}

export function LibraryStep({ plan, reason, onChoose }: LibraryStepProps) {
  const { t } = useTranslation(['pictures', 'failures']);
  const pictures = usePictures(plan.id);
  const save = useSave();
  const back = useBack(`/plan/${plan.id}`);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<Picture>();
  const [adding, setAdding] = useState(false);

  const boards = useMemo(() => byBoard(pictures ?? [], typed), [pictures, typed]);
  const title = t('pictures:library.title');
  const intro = t('pictures:library.intro', { name: plan.name });
  const isEmpty = pictures?.length === 0;
  return (
    <Frame
      title={title}
      reads={[
        {
          id: 'title',
          text: isEmpty
            ? `${title}. ${t('pictures:library.empty')}. ${t('pictures:library.empty.text')}`
            : `${title}. ${intro}`,
        },
      ]}
      bar={<QuestionBar onBack={back} />}
      fills={isEmpty}
    >
      <div className={`${styles.library} ${isEmpty ? styles.empty : ''}`}>
        {reason && (
          <Notice role="alert" picture="ui#broken-file" title={t(`failures:boards.${reason}.title`)}>
            <p>{t(`failures:boards.${reason}.text`)}</p>
          </Notice>
        )}
        <FileDrop
          className={styles.drop}
          over={styles.over}
          accept={['.obf', '.obz']}
          onFiles={([file]) => file && onChoose(file)}
        >
          {(choose) => (
            <>
              <Sign of="ui#folder" className={styles.sign} />
              <div className={styles.words}>
                <p className={styles.intro}>{isEmpty ? t('pictures:library.empty') : intro}</p>
                {isEmpty && <p>{t('pictures:library.empty.text')}</p>}
                <p className={styles.hint}>{t('pictures:import.hint')}</p>
                <p className={`${styles.hint} ${styles.dropping}`}>{t('pictures:import.drop')}</p>
              </div>
              <div className={styles.ways}>
                <Button {...(isEmpty ? { variant: 'go' } : {})} onPress={choose}>
                  {t('pictures:import')}
                </Button>
                <Button picture="ui#search" onPress={() => setAdding(true)}>
                  {t('pictures:add')}
                </Button>
              </div>
            </>
          )}
        </FileDrop>
        {pictures && pictures.length > 0 && (
          <TextField label={t('pictures:library.field')} value={typed} onChange={setTyped} />
        )}
        {pictures && pictures.length > 0 && boards.length === 0 && (
          <p role="status">{t('pictures:search.nothing', { word: typed.trim() })}</p>
        )}
        {boards.map(({ board, shown }) => (
          <section key={board} className={styles.board} aria-label={board || t('pictures:library.unnamed')}>
            <div className={styles.head}>
              <h2>{board || t('pictures:library.unnamed')}</h2>
              {typed.trim() === '' && (
                <Button
                  variant="quiet"
                  picture="ui#trash"
                  onPress={() => void save(removePictures(plan.id, shown))}
                >
                  {t('pictures:library.removeBoard', { board: board || t('pictures:library.unnamed') })}
                </Button>
              )}
            </div>
            <PictureTiles
              key={typed}
              label={board || t('pictures:library.unnamed')}
              tiles={shown.map((picture) => ({
                id: picture.id,
                word: picture.words,
                face: <StoredFace photo={picture.photo} />,
                onPress: () => setOpen(picture),
              }))}
            />
          </section>
        ))}
      </div>
      {adding && <NewPictureDialog plan={plan} onClose={() => setAdding(false)} />}
      {open && (
        <PictureDialog
          picture={open}
          onClose={() => setOpen(undefined)}
          onRemove={() => {
            setOpen(undefined);
            void save(removePictures(plan.id, [open]));
          }}
        />
      )}
    </Frame>
  );
}

/** The pictures whose words have what was typed, in the order in which their boards came. */
function byBoard(pictures: readonly Picture[], typed: string) {
  const wanted = plainWord(typed.trim());
  const boards = new Map<string, Picture[]>();
  for (const picture of pictures) {
    if (!plainWord(picture.words).includes(wanted)) continue;
    const board = picture.board ?? '';
    boards.set(board, [...(boards.get(board) ?? []), picture]);
  }
  return [...boards].map(([board, shown]) => ({ board, shown }));
}
