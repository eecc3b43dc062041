// One point of the talk: large, with its picture; beside it both views, what is agreed, and a small prompt for the supporter.
import { useTranslation } from 'react-i18next';
import { topicOf } from '#domain/fit.ts';
import { aboutOf, agreedOn, placeOf, viewsOn } from '#domain/talk.ts';
import { usePreferences } from '#state/preferences.ts';
import { readVoice } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { SupporterPrompt } from '#ui/supporter-prompt/SupporterPrompt.tsx';
import { PointFace } from '#ui/talk-point/PointFace.tsx';
import { usePointWords } from '#ui/talk-point/point-words.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { Agreed, useAgreedWords } from './Agreed.tsx';
import styles from './PointPart.module.css';
import { TalkBar } from './TalkBar.tsx';
import type { TalkPartProps } from './talk-part.ts';
import { useTalkEditor } from './useTalkEditor.ts';
import { useViewWords, ViewsPanel } from './ViewsPanel.tsx';

/** As many prompts as there are words for. */
const prompts = ['talk:prompt.1', 'talk:prompt.2', 'talk:prompt.3'] as const;

export function PointPart({ contents, talk, title, onBack, onNext, at }: TalkPartProps & { at: number }) {
  const { t } = useTranslation(['talk']);
  const words = usePointWords(contents);
  const agreedWords = useAgreedWords(contents);
  const viewWords = useViewWords(contents);
  const { reading } = useReadAloud();
  const editor = useTalkEditor(contents);
  const catalogue = useCatalogue();
  const topicOfQuestion = (questionId: string) => topicOf(catalogue, questionId);
  const { prompts: shown, setPrompts } = usePreferences();
  const point = talk.points[at];
  if (!point) return null;
  const { topicId = 'more', card } = placeOf(point.subject, contents, topicOfQuestion);
  const views = viewsOn(point, contents, topicOfQuestion);
  const agreed = agreedOn(point, talk, contents, topicOfQuestion);
  const { wish, addition } = aboutOf(point.subject, contents);
  const name = words(point);
  const voice = point.voice ?? wish?.voice;
  const where = t('talk:point', { current: at + 1, total: talk.points.length });

  const agree = () =>
    editor.begin({
      topicId,
      talkId: talk.id,
      pointId: point.id,
      ...(wish ? { wishId: wish.id } : {}),
      ...(addition ? { additionId: addition.id } : {}),
      ...(card?.startsWith('choice:') ? { card } : {}),
    });

  return (
    <Frame
      title={title}
      subtitle={where}
      topic={topicId}
      fills
      reads={[
        { id: 'point', text: `${where}. ${name}.` },
        ...(voice === undefined ? [] : [{ id: 'point', text: name, sound: () => readVoice(voice) }]),
        ...viewWords(views),
        ...agreed.flatMap((one) => toldReads(one, agreedWords(one), readVoice)),
        { id: 'agree', text: t('talk:agree') },
      ]}
      prompt={
        <SupporterPrompt
          text={t(prompts[at % prompts.length] ?? prompts[0])}
          shown={shown}
          onShow={setPrompts}
        />
      }
      bar={
        <TalkBar onBack={onBack} onNext={onNext}>
          <Dots total={talk.points.length} done={at} current={at} label={where} />
        </TalkBar>
      }
    >
      <div className={styles.screen}>
        <section className={`${styles.point} ${reading === 'point' ? styles.reading : ''}`}>
          <span className={styles.face}>
            <PointFace point={point} contents={contents} />
          </span>
          <h2 className={styles.title}>{name}</h2>
        </section>
        <div className={styles.side}>
          <ViewsPanel
            views={views}
            contents={contents}
            name={name}
            shown={(point.photo ?? point.drawing) ? point : wish}
            reading={reading}
          />
          <button
            type="button"
            className={`${styles.agree} ${agreed.length > 0 ? styles.more : ''} ${reading === 'agree' ? styles.reading : ''}`}
            onClick={agree}
          >
            <Picture of="ui#agreements" className={styles.hands} />
            {t(agreed.length > 0 ? 'talk:agree.more' : 'talk:agree')}
          </button>
          {agreed.map((one) => (
            <Agreed
              key={one.id}
              agreement={one}
              contents={contents}
              reading={reading === one.id}
              actions={
                <Button picture="ui#write" onPress={() => editor.change(one.id)}>
                  {t('talk:change')}
                </Button>
              }
            />
          ))}
        </div>
      </div>
      {editor.dialog}
    </Frame>
  );
}
