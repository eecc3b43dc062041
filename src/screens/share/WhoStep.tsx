// For whom the copy is: the people of the plan, or somebody else; and who has a copy already.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Person } from '#domain/records.ts';
import { useCopies } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { topicsToShare } from './share-choice.ts';
import styles from './WhoStep.module.css';

export interface WhoStepProps {
  readonly contents: PlanContents;
  readonly onChoose: (name: string, person: Person | undefined) => void;
}

export function WhoStep({ contents, onChoose }: WhoStepProps) {
  const { t } = useTranslation('share');
  const words = usePageWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const copies = useCopies(contents.plan.id);
  const [naming, setNaming] = useState(false);
  const { plan, people } = contents;
  const bar = <PlacesBar planId={plan.id} current="share" />;

  if (topicsToShare(contents).length === 0) {
    return (
      <Frame title={t('title')} reads={[{ id: 'empty', text: t('who.empty') }]} bar={bar}>
        <Notice
          large
          picture="ui#share"
          title={t('who.empty')}
          actions={
            <Button variant="go" onPress={() => navigate(`/plan/${plan.id}`)}>
              {t('who.empty.go')}
            </Button>
          }
        />
      </Frame>
    );
  }

  const reads = [
    { id: 'title', text: `${t('who.title')} ${t('who.hint')}` },
    ...people.map((person) => ({ id: person.id, text: person.name })),
    { id: 'other', text: t('who.other') },
  ];
  return (
    <Frame title={t('who.title')} subtitle={t('who.hint')} reads={reads} bar={bar}>
      <div className={styles.who}>
        <CardGrid size={12} label={t('who.title')}>
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
            word={t('who.other')}
            face={<Picture of="ui#person-add" />}
            onPress={() => setNaming(true)}
          />
        </CardGrid>
        {copies && copies.length > 0 && (
          <section className={styles.log} aria-labelledby="copies">
            <h2 id="copies">{t('log.title')}</h2>
            <ul>
              {copies.map((copy) => (
                <li key={copy.id} className={styles.copy}>
                  <Picture of="ui#family-copy" className={styles.picture} />
                  <div>
                    <p>{t('log.since', { name: copy.forName, day: words.date(copy.at) })}</p>
                    <p className={styles.topics}>{copy.topics.map((id) => words.topic(id)).join(' · ')}</p>
                  </div>
                </li>
              ))}
            </ul>
            <p className={styles.topics}>{t('log.honest')}</p>
          </section>
        )}
      </div>
      {naming && (
        <Dialog title={t('who.title')} onClose={() => setNaming(false)}>
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
