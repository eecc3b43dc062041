// The page of an invitation: who invites, when and where, the points with their pictures, who comes, and how.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Talk } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PointFace } from '#ui/talk-point/PointFace.tsx';
import { usePointWords } from '#ui/talk-point/point-words.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { useWho } from '#ui/who/who-words.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Invitation.module.css';
import type { InvitationWords } from './useInvitation.ts';

export interface InvitationProps {
  contents: PlanContents;
  talk: Talk;
  invitation: InvitationWords;
  reading: string | undefined;
}

export function Invitation({ contents, talk, invitation, reading }: InvitationProps) {
  const { t } = useTranslation('talk');
  const words = useWords();
  const point = usePointWords(contents);
  const who = useWho(contents.people, contents.plan);
  const mark = (id: string) => (reading === id ? styles.reading : '');
  return (
    <article className={styles.page}>
      <header className={`${styles.head} ${mark('title')}`}>
        <span className={styles.owner}>
          <WhoFace person={contents.plan} />
        </span>
        <h2 className={styles.title}>{invitation.title}</h2>
      </header>
      <div className={`${styles.facts} ${mark('when')}`}>
        <p className={styles.fact}>
          <Picture of="ui#calendar" className={styles.sign} />
          {invitation.when}
        </p>
        {invitation.where && (
          <p className={styles.fact}>
            <Picture of="ui#place" className={styles.sign} />
            {invitation.where}
          </p>
        )}
      </div>
      {talk.points.length > 0 && (
        <section>
          <h3 className={`${styles.heading} ${mark('points')}`}>{t('invitation.points')}</h3>
          <ol className={styles.points}>
            {talk.points.map((one) => (
              <li key={one.id} className={`${styles.point} ${mark(one.id)}`}>
                <span className={styles.face}>
                  <PointFace point={one} contents={contents} />
                </span>
                {point(one)}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className={styles.rest}>
        {talk.who.length > 0 && (
          <section className={mark('who')}>
            <h3 className={styles.heading}>{t('invitation.who')}</h3>
            <ul className={styles.list}>
              {talk.who.map((one) => (
                <li key={whoKey(one)} className={styles.item}>
                  <span className={styles.portrait}>
                    <WhoFace person={who.person(one)} />
                  </span>
                  {who.name(one)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {(talk.how?.length ?? 0) > 0 && (
          <section className={mark('how')}>
            <h3 className={styles.heading}>{t('invitation.how')}</h3>
            <ul className={styles.list}>
              {talk.how?.map((choice) => (
                <li key={choice} className={styles.item}>
                  <ChoicePicture of={choice} questionId="6.7" className={styles.sign} />
                  {words.choice(choice)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}
