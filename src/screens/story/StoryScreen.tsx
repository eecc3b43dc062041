// "Zo werkt mijn plan": five pictures with a short sentence each, in a row or below each other as the room allows.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { usePlans } from '#storage/queries.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './StoryScreen.module.css';

export function StoryScreen() {
  const { t } = useTranslation(['story', 'frame']);
  const [, navigate] = useLocation();
  const back = useBack('/');
  const plans = usePlans();
  const { reading } = useReadAloud();
  if (!plans) return null;

  const cards = [
    { id: 'tell', topic: 'who', word: t('story:tell'), sentence: t('story:tell.sentence') },
    { id: 'choose', topic: 'control', word: t('story:choose'), sentence: t('story:choose.sentence') },
    { id: 'agree', topic: 'support', word: t('story:agree'), sentence: t('story:agree.sentence') },
    { id: 'share', topic: 'network', word: t('story:share'), sentence: t('story:share.sentence') },
    { id: 'look-back', topic: 'leisure', word: t('story:lookBack'), sentence: t('story:lookBack.sentence') },
  ];
  const reads = [
    { id: 'title', text: t('story:title') },
    ...cards.map(({ id, word, sentence }) => ({ id, text: `${word}. ${sentence}` })),
  ];

  return (
    <Frame
      title={t('story:title')}
      reads={reads}
      fills
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={back}>
              {t('frame:back')}
            </Button>
          }
          end={
            plans.length > 0 ? (
              <Button variant="go" onPress={back}>
                {t('story:done')}
              </Button>
            ) : (
              <Button variant="go" onPress={() => navigate('/new')}>
                {t('story:newPlan')}
              </Button>
            )
          }
        />
      }
    >
      <ol className={styles.story}>
        {cards.map(({ id, topic, word, sentence }) => (
          <li
            key={id}
            data-topic={topic}
            className={`${styles.card} ${reading === id ? styles.reading : ''}`}
          >
            <Picture of={`ui#story-${id}`} className={styles.picture} />
            <div className={styles.words}>
              <h2 className={styles.word}>{word}</h2>
              <p className={styles.sentence}>{sentence}</p>
            </div>
          </li>
        ))}
      </ol>
    </Frame>
  );
}
