// A talk that is over, as it was: when, who was there, how the client felt, the points, what was agreed, who signed.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Talk, Who } from '#domain/records.ts';
import { agreedIn, signatureOf, whoKey } from '#domain/talk.ts';
import { readVoice } from '#storage/queries.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import type { Mood } from '#ui/mood/MoodPicker.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { toldReads } from '#ui/read-aloud/told-reads.ts';
import { PointFace } from '#ui/talk-point/PointFace.tsx';
import { usePointWords } from '#ui/talk-point/point-words.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { useWho } from '#ui/who/who-words.ts';
import { useWords } from '#ui/words/useWords.ts';
import { Agreed, useAgreedWords } from './Agreed.tsx';
import { SignWays } from './SignWays.tsx';
import styles from './TalkRecord.module.css';

export interface TalkRecordProps {
  contents: PlanContents;
  talk: Talk;
  onBack: () => void;
}

export function TalkRecord({ contents, talk, onBack }: TalkRecordProps) {
  const { t } = useTranslation(['talk', 'frame']);
  const { day } = useWhenWords();
  const words = usePointWords(contents);
  const agreedWords = useAgreedWords(contents);
  const who = useWho(contents.people, contents.plan);
  const { reading } = useReadAloud();
  const agreed = agreedIn(talk, contents.agreements);
  const present: readonly Who[] = [{ by: 'self' }, ...talk.who.filter(({ by }) => by !== 'self')];
  const nameOf = (one: Who) => (one.by === 'self' ? contents.plan.name : who.name(one));
  const texts = {
    signed: t('talk:sign.signed'),
    refused: t('talk:sign.refused'),
    later: t('talk:sign.later'),
  };
  const consents = {
    yes: undefined,
    other: t('talk:consent.other.text'),
    no: t('talk:consent.no.text'),
  };
  const mark = (id: string) => (reading === id ? styles.reading : '');

  return (
    <Frame
      key="done"
      title={t('talk:done.title')}
      subtitle={talk.day && day(talk.day)}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={onBack}>
              {t('talk:all')}
            </Button>
          }
        />
      }
      reads={[
        { id: 'title', text: `${t('talk:done.title')}. ${talk.day ? day(talk.day) : ''}` },
        ...talk.points.map((point) => ({ id: point.id, text: words(point) })),
        ...agreed.flatMap((one) =>
          toldReads(one, `${agreedWords(one)}. ${(one.consent && consents[one.consent]) ?? ''}`, readVoice),
        ),
        ...present.map((one) => {
          const answer = signatureOf(talk, one)?.answer;
          return { id: whoKey(one), text: `${nameOf(one)}. ${answer ? texts[answer] : ''}` };
        }),
      ]}
    >
      <div className={styles.screen}>
        <section className={styles.panel}>
          <h2 className={styles.heading}>{t('talk:done.points')}</h2>
          <ol className={styles.points}>
            {talk.points.map((point) => (
              <li key={point.id} className={`${styles.point} ${mark(point.id)}`}>
                <span className={styles.face}>
                  <PointFace point={point} contents={contents} />
                </span>
                {words(point)}
              </li>
            ))}
          </ol>
          {(talk.moodBefore ?? talk.moodAfter) && (
            <div className={styles.moods}>
              <MoodThen word={t('talk:done.before')} mood={talk.moodBefore} />
              <MoodThen word={t('talk:done.after')} mood={talk.moodAfter} />
            </div>
          )}
        </section>
        <section className={styles.panel}>
          <h2 className={styles.heading}>{t('talk:done.agreed')}</h2>
          {agreed.length === 0 && <p>{t('talk:back.none')}</p>}
          {agreed.map((one) => (
            <Agreed
              key={one.id}
              agreement={one}
              contents={contents}
              reading={reading === one.id}
              note={one.consent && consents[one.consent]}
            />
          ))}
        </section>
        <section className={styles.panel}>
          <h2 className={styles.heading}>{t('talk:done.who')}</h2>
          <ul className={styles.people}>
            {present.map((one) => {
              const signature = signatureOf(talk, one);
              return (
                <li key={whoKey(one)} className={`${styles.point} ${mark(whoKey(one))}`}>
                  <span className={styles.face}>
                    <WhoFace person={who.person(one)} />
                  </span>
                  <div>
                    <p>{nameOf(one)}</p>
                    {signature && <p className={styles.note}>{texts[signature.answer]}</p>}
                    {signature?.answer === 'signed' && <ToldPiece told={signature} />}
                    {/* Who waits can still sign. What was said stays as it was said. */}
                    {signature?.answer === 'later' && <SignWays talk={talk} who={one} name={nameOf(one)} />}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </Frame>
  );
}

function MoodThen({ word, mood }: { word: string; mood: Mood | undefined }) {
  const words = useWords();
  if (mood === undefined) return null;
  return (
    <p className={styles.mood}>
      <span>{word}</span>
      <Picture of={`ui#feeling-${mood}`} className={styles.sign} />
      <span>{words.scale('feeling', mood)}</span>
    </p>
  );
}
