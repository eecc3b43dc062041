// Who this person is, in a few cards beside the wishes; leads to the whole plan. Only where there is room.
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PageSection, PageView } from '#domain/page.ts';
import { PageCards } from '#ui/plan-page/PageCards.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './MePanel.module.css';

const SECTIONS = 3;
const CARDS = 2;

export function MePanel({ me, named, planId }: { me: PageView; named: Named; planId: string }) {
  const { t } = useTranslation('wishes');
  const sections = me.sections.flatMap((section) => firstCards(section) ?? []).slice(0, SECTIONS);
  return (
    <aside className={styles.panel} data-topic={me.topicId}>
      <h2 className={styles.heading}>
        <Link href={`/plan/${planId}/pages`} className={styles.link}>
          {t('me')}
        </Link>
      </h2>
      <p className={styles.name}>{me.owner?.name}</p>
      {sections.map((section) => (
        <PageCards key={section.questionId} section={section} named={named} />
      ))}
    </aside>
  );
}

function firstCards(section: PageSection): PageSection | undefined {
  const chosen = section.groups.find((group) => group.value === 'chosen');
  if (!chosen) return undefined;
  return { ...section, groups: [{ value: 'chosen', cards: chosen.cards.slice(0, CARDS) }] };
}
