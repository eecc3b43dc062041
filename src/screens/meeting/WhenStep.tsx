// Where the meeting is, on which day and at what time; and when the copy goes out for it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSave } from '#state/saving.ts';
import { changeTalk } from '#storage/talks.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { DayField } from '#ui/text-field/DayField.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import { CopyDay } from './CopyDay.tsx';
import type { MeetingStepProps } from './meeting-step.ts';
import styles from './WhenStep.module.css';

export function WhenStep({ talk, bar }: MeetingStepProps) {
  const { t } = useTranslation('talk');
  const save = useSave();
  const { reading } = useReadAloud();
  const { where = '' } = talk;
  const places = [
    { id: 'home', word: t('where.home'), picture: 'ui#topic-living' },
    { id: 'work', word: t('where.work'), picture: 'ui#topic-working' },
    { id: 'there', word: t('where.there'), picture: 'ui#office' },
  ];
  const isOther = where !== '' && !places.some(({ word }) => word === where);
  const [typing, setTyping] = useState<string | undefined>(isOther ? where : undefined);
  const keep = () => {
    if (typing !== undefined && typing.trim() !== where)
      void save(changeTalk(talk, { where: typing.trim() }));
  };

  return (
    <Frame
      title={t('when.title')}
      bar={bar}
      reads={[
        { id: 'title', text: t('when.title') },
        { id: 'where', text: t('where') },
        ...places.map(({ id, word }) => ({ id, text: word })),
        { id: 'other', text: t('where.other') },
      ]}
    >
      <div className={styles.screen}>
        <section className={styles.panel}>
          <h2 className={styles.heading}>
            <Picture of="ui#calendar" className={styles.sign} />
            {t('when.day')}
          </h2>
          <div className={styles.fields}>
            <DayField
              label={t('day')}
              type="date"
              value={talk.day ?? ''}
              onChange={(day) => void save(changeTalk(talk, { day }))}
            />
            <DayField
              label={t('time')}
              type="time"
              value={talk.time ?? ''}
              onChange={(time) => void save(changeTalk(talk, { time }))}
            />
          </div>
          <CopyDay talk={talk} />
        </section>
        <section className={styles.panel}>
          <h2 className={styles.heading}>
            <Picture of="ui#place" className={styles.sign} />
            {t('where')}
          </h2>
          <CardGrid size={12} label={t('where')} role="radiogroup">
            {places.map(({ id, word, picture }) => (
              <ChoiceCard
                key={id}
                face={<Picture of={picture} />}
                word={word}
                chosen={typing === undefined && where === word}
                single
                reading={reading === id}
                onPress={() => {
                  setTyping(undefined);
                  void save(changeTalk(talk, { where: word }));
                }}
              />
            ))}
            <ChoiceCard
              face={<Picture of="ui#write" />}
              word={t('where.other')}
              chosen={typing !== undefined}
              single
              reading={reading === 'other'}
              onPress={() => setTyping(isOther ? where : '')}
            />
          </CardGrid>
          {typing !== undefined && (
            <TextField label={t('where.which')} value={typing} onChange={setTyping} onBlur={keep} />
          )}
        </section>
      </div>
    </Frame>
  );
}
