// For whom the copy is: the people of the plan, or somebody else; and who has a copy already.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { type ComingMeeting, copyIsDue } from '#domain/meeting.ts';
import type { Copy, Person } from '#domain/records.ts';
import { recipientsOf } from '#domain/who-has-what.ts';
import { useCopies } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { topicsToShare } from './share-choice.ts';
import { useGivenWords } from './useGivenWords.ts';
import { WhoHasWhat } from './WhoHasWhat.tsx';
import styles from './WhoStep.module.css';

export interface WhoStepProps {
  readonly meeting: ComingMeeting | undefined;
  readonly today: string;
  readonly contents: PlanContents;
  readonly onChoose: (name: string, person: Person | undefined) => void;
  /** A new copy with the same choices as an earlier one. */
  readonly onAgain: (copy: Copy) => void;
}

export function WhoStep({ contents, meeting, today, onChoose, onAgain }: WhoStepProps) {
  const { t } = useTranslation(['share', 'meeting-notes', 'reply']);
  const days = useDayWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const copies = useCopies(contents.plan.id);
  const [naming, setNaming] = useState(false);
  const { plan, people } = contents;
  const waiting = contents.additions.filter(({ state }) => state === 'new').length;
  const recipients = useMemo(() => recipientsOf(copies ?? [], people), [copies, people]);
  const given = useGivenWords(contents, recipients);
  const lookAtAll = contents.additions.length > 0 && (
    <Button picture="ui#talk" onPress={() => navigate(`/plan/${plan.id}/reply/all`)}>
      {t('reply:all.go')}
    </Button>
  );
  const bar = <PlacesBar planId={plan.id} current="share" />;

  if (topicsToShare(contents).length === 0) {
    return (
      <Frame title={t('share:title')} reads={[{ id: 'empty', text: t('share:who.empty') }]} bar={bar}>
        <Notice
          large
          picture="ui#share"
          title={t('share:who.empty')}
          actions={
            <>
              <Button variant="go" onPress={() => navigate(`/plan/${plan.id}`)}>
                {t('share:who.empty.go')}
              </Button>
              {lookAtAll}
            </>
          }
        />
      </Frame>
    );
  }

  const whenToShare: readonly string[] =
    meeting && copies
      ? [
          t('meeting-notes:day', { day: days.full(meeting.day) }),
          ...(copyIsDue(meeting, copies, today)
            ? [t('meeting-notes:due')]
            : today < meeting.copyDay
              ? [t('meeting-notes:later', { day: days.full(meeting.copyDay) })]
              : []),
        ]
      : [];
  const reads = [
    { id: 'title', text: `${t('share:who.title')} ${t('share:who.hint')}` },
    ...(whenToShare.length > 0 ? [{ id: 'meeting', text: whenToShare.join(' ') }] : []),
    ...(waiting > 0 ? [{ id: 'waiting', text: t('reply:waiting', { count: waiting }) }] : []),
    ...people.map((person) => ({ id: person.id, text: person.name })),
    { id: 'other', text: t('share:who.other') },
    ...(given.length > 0 ? [{ id: 'copies', text: `${t('share:log.title')} ${t('share:log.honest')}` }] : []),
    ...given.map(({ recipient, text }) => ({ id: recipient.key, text })),
  ];
  return (
    <Frame title={t('share:who.title')} subtitle={t('share:who.hint')} reads={reads} bar={bar}>
      <div className={styles.who}>
        {whenToShare.length > 0 && (
          <Notice picture="ui#calendar" reading={reading === 'meeting'}>
            {whenToShare.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        {waiting > 0 && (
          <Notice
            picture="ui#talk"
            reading={reading === 'waiting'}
            actions={
              <Button onPress={() => navigate(`/plan/${plan.id}/reply`)}>{t('reply:waiting.look')}</Button>
            }
          >
            <p>{t('reply:waiting', { count: waiting })}</p>
          </Notice>
        )}
        <CardGrid size={12} label={t('share:who.title')}>
          {people.map((person) => (
            <ChoiceCard
              key={person.id}
              reading={reading === person.id}
              word={person.name}
              face={
                <span className={styles.portrait}>
                  <Portrait face={person.face} photo={person.photo} />
                </span>
              }
              onPress={() => onChoose(person.name, person)}
            />
          ))}
          <ChoiceCard
            variant="dashed"
            reading={reading === 'other'}
            word={t('share:who.other')}
            face={<Picture of="ui#person-add" />}
            onPress={() => setNaming(true)}
          />
        </CardGrid>
        {given.length > 0 && (
          <section className={styles.log} aria-labelledby="copies">
            <h2 id="copies">{t('share:log.title')}</h2>
            <p>{t('share:log.honest')}</p>
            <WhoHasWhat given={given} reading={reading} onAgain={onAgain} />
          </section>
        )}
        <div className={styles.replies}>
          {lookAtAll}
          <Button picture="ui#folder" onPress={() => navigate('/copy')}>
            {t('reply:open')}
          </Button>
        </div>
      </div>
      {naming && (
        <Dialog title={t('share:who.title')} onClose={() => setNaming(false)}>
          <NameEntry
            people={[]}
            onCancel={() => setNaming(false)}
            onDone={(name) => onChoose(name, undefined)}
          />
        </Dialog>
      )}
    </Frame>
  );
}
