// Where a fact comes from: every wish, answer or agreement that it counts, in the client's own words, with the way to it.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { dateOf } from '#domain/days.ts';
import type { Source } from '#domain/proofs.ts';
import type { Copy } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { ToldFace } from '#ui/card-face/CardFace.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { leadingBackTo } from '#ui/frame/came-from.ts';
import { QuestionPicture, TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './FactDialog.module.css';

export interface FactDialogProps {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly contents: PlanContents;
  readonly copies: readonly Copy[];
  readonly onClose: () => void;
}

export function FactDialog({ title, sources, contents, copies, onClose }: FactDialogProps) {
  const { t } = useTranslation(['proofs', 'frame']);
  const [, navigate] = useLocation();
  const words = usePageWords();
  const base = `/plan/${contents.plan.id}`;
  const kinds = new Set(sources.map((source) => source.kind));
  // One answer can count more than once: each of its cards does.
  const shown = [...new Map(sources.map((source) => [`${source.kind}/${source.id}`, source])).values()];
  const find = <T extends { id: string }>(list: readonly T[], { id }: Source) =>
    list.find((one) => one.id === id);
  const toQuestion = (questionId: string) =>
    navigate(`${base}/question/${questionId}`, leadingBackTo(`${base}/mine`));

  const row = (source: Source) => {
    switch (source.kind) {
      case 'wishes': {
        const wish = find(contents.wishes, source);
        if (!wish) return null;
        const topic = words.topic(wish.topicId);
        if (wish.kind === 'enough') return <Row face={<TopicPicture of={wish.topicId} />}>{topic}</Row>;
        const says = `${words.wish(wish, contents)} (${topic})`;
        if (wish.kind === 'unwanted') return <Row face={<TopicPicture of={wish.topicId} />}>{says}</Row>;
        return (
          <button type="button" className={styles.row} onClick={() => navigate(`${base}/wishes/${wish.id}`)}>
            <span className={styles.face}>
              <TopicPicture of={wish.topicId} />
            </span>
            <span>{says}</span>
          </button>
        );
      }
      case 'agreements':
      case 'checkIns': {
        const checkIn = source.kind === 'checkIns' ? find(contents.checkIns, source) : undefined;
        const id = checkIn ? checkIn.agreementId : source.id;
        const agreement = contents.agreements.find((one) => one.id === id);
        const said = agreement ? words.agreement(agreement, contents) : words.told({});
        const day = checkIn && words.date(dateOf(checkIn.day).getTime());
        return (
          <Row face={<Picture of={checkIn ? `ui#kept-${checkIn.value}` : 'ui#agreements'} />}>
            {day === undefined ? said : t('proofs:from.checkIn', { day, agreement: said })}
          </Row>
        );
      }
      case 'answers': {
        const answer = find(contents.answers, source);
        if (!answer) return null;
        return (
          <button type="button" className={styles.row} onClick={() => toQuestion(answer.questionId)}>
            <span className={styles.face}>
              <QuestionPicture of={answer.questionId} />
            </span>
            <span>{words.heading(answer.questionId)}</span>
          </button>
        );
      }
      case 'cards': {
        const card = find(contents.cards, source);
        if (!card) return null;
        return (
          <button type="button" className={styles.row} onClick={() => toQuestion(card.questionId)}>
            <span className={styles.face}>
              <ToldFace told={card} />
            </span>
            <span>{words.told(card)}</span>
          </button>
        );
      }
      case 'people': {
        const person = find(contents.people, source);
        if (!person) return null;
        return <Row face={<Portrait face={person.face} photo={person.photo} />}>{person.name}</Row>;
      }
      case 'plans':
        return (
          <Row face={<Portrait face={contents.plan.face} photo={contents.plan.photo} />}>
            {contents.plan.name}
          </Row>
        );
      case 'copies': {
        const copy = find(copies, source);
        if (!copy) return null;
        return (
          <Row face={<Picture of="ui#family-copy" />}>
            {t('proofs:from.copy', { name: copy.forName, day: words.date(copy.at) })}
          </Row>
        );
      }
    }
  };

  return (
    <Dialog title={title} onClose={onClose} size="wide">
      <ul className={styles.list}>
        {shown.map((source) => (
          <li key={`${source.kind}/${source.id}`}>{row(source)}</li>
        ))}
      </ul>
      <DialogActions>
        {kinds.has('wishes') && (
          <Button picture="ui#wishes" onPress={() => navigate(`${base}/wishes`)}>
            {t('proofs:from.wishes')}
          </Button>
        )}
        {(kinds.has('agreements') || kinds.has('checkIns')) && (
          <Button picture="ui#agreements" onPress={() => navigate(`${base}/agreements`)}>
            {t('proofs:from.agreements')}
          </Button>
        )}
        {kinds.has('copies') && (
          <Button picture="ui#share" onPress={() => navigate(`${base}/share`)}>
            {t('proofs:from.share')}
          </Button>
        )}
        <Button variant="go" onPress={onClose}>
          {t('frame:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Row({ face, children }: { face: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.face}>{face}</span>
      <span>{children}</span>
    </div>
  );
}
