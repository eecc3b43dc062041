// What of this plan cannot be read: which, that it is still there, and a file of it for who can help.
import { useTranslation } from 'react-i18next';
import type { Plan, RecordKind } from '#domain/records.ts';
import { useDamagedRows } from '#storage/damaged.ts';
import { Button } from '#ui/button/Button.tsx';
import { saveAsFile } from '#ui/file/save-as-file.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { useWords } from '#ui/words/useWords.ts';
import { HelpFrame } from './HelpFrame.tsx';
import styles from './SafePart.module.css';

export function DamagedPart({ plan }: { plan: Plan }) {
  const { t } = useTranslation('help');
  const words = useWords();
  const rows = useDamagedRows(plan.id);
  if (!rows) return null;

  const kinds: Record<RecordKind, string> = {
    plans: t('damaged.title'),
    rounds: t('damaged.kind.rounds'),
    people: t('damaged.kind.people'),
    cards: t('damaged.kind.cards'),
    answers: t('damaged.kind.answers'),
    observations: t('damaged.kind.observations'),
    wishes: t('damaged.kind.wishes'),
    agreements: t('damaged.kind.agreements'),
    checkIns: t('damaged.kind.checkIns'),
    talks: t('damaged.kind.talks'),
    additions: t('damaged.kind.additions'),
    adaptations: t('damaged.kind.adaptations'),
    proofs: t('damaged.kind.proofs'),
    copies: t('damaged.kind.copies'),
    pictures: t('damaged.kind.pictures'),
  };
  const nameOf = ({ kind, row }: (typeof rows)[number]) => {
    const questionId = kind === 'answers' && (row as { questionId?: unknown }).questionId;
    return typeof questionId === 'string'
      ? t('damaged.kind.answers.of', { question: words.keyword(questionId) })
      : kinds[kind];
  };
  const text = t('damaged.text', { count: rows.length });
  return (
    <HelpFrame title={t('damaged.title')} reads={[{ id: 'text', text }]}>
      <div className={styles.parts}>
        <Notice
          picture="ui#broken-file"
          title={text}
          actions={
            <Button
              picture="ui#folder"
              onPress={() => saveAsFile('mijn-plan.json', JSON.stringify(rows, null, 2), 'application/json')}
            >
              {t('damaged.export')}
            </Button>
          }
        />
        <h2>{t('damaged.where')}</h2>
        <ul>
          {rows.map((damaged) => (
            <li key={String((damaged.row as { id?: unknown }).id)}>{nameOf(damaged)}</li>
          ))}
        </ul>
      </div>
    </HelpFrame>
  );
}
