// "Dit ziet …": the copy exactly as it will be read, and what will not be in it.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { gatheredFeelings } from '#domain/overview.ts';
import { planPages } from '#domain/page.ts';
import type { Selected } from '#share/select.ts';
import { readVoice } from '#storage/queries.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { feelingSegments } from '#ui/overview/segments.ts';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlanScroll } from '#ui/plan-page/PlanScroll.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { segmentsOf } from '#ui/plan-page/segments.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './PreviewStep.module.css';
import type { Order } from './ShareScreen.tsx';
import { lockedItems, topicsToShare } from './share-choice.ts';
import { useLockedWords } from './useLockedWords.ts';

export interface PreviewStepProps {
  readonly contents: PlanContents;
  readonly selected: Selected;
  readonly order: Order;
  readonly onBack: () => void;
  readonly onMake: () => void;
}

export function PreviewStep({ contents, selected, order, onBack, onMake }: PreviewStepProps) {
  const { t } = useTranslation(['share', 'overview']);
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const lockedWords = useLockedWords(contents);
  const { reading } = useReadAloud();
  const pages = useMemo(() => planPages(selected, topics, questions), [selected, topics, questions]);
  const columns = useMemo(() => gatheredFeelings(selected, questions), [selected, questions]);
  const { name } = order;

  const off = topicsToShare(contents).filter((id) => !order.topics.includes(id));
  const locked = lockedItems(contents, order.topics).filter(
    (item) => !order.unlocked.includes(item.record.id),
  );
  const title = t('preview.title', { name });
  const not = t(off.length + locked.length > 0 ? 'preview.not' : 'preview.not.nothing', { name });

  const reads = [
    { id: 'final', text: t('preview.final') },
    { id: 'not', text: [not, ...off.map((id) => words.topic(id)), ...locked.map(lockedWords)].join('. ') },
    { id: 'title', text: title },
    ...pages.flatMap((page) => segmentsOf(page, { words, named: selected, soundOf: readVoice })),
    ...(columns ? feelingSegments(columns, { words, named: selected, t }) : []),
  ];
  return (
    <Frame
      title={title}
      reads={reads}
      bar={<QuestionBar onBack={onBack} onNext={onMake} nextWord={t('make')} />}
    >
      <div className={styles.preview}>
        <p>{t('preview.final')}</p>
        <section className={`${styles.not} ${reading === 'not' ? styles.reading : ''}`} aria-labelledby="not">
          <h2 id="not">{not}</h2>
          <ul className={styles.items}>
            {off.map((id) => (
              <li key={id} className={styles.item}>
                <TopicPicture of={id} className={styles.picture} />
                {words.topic(id)}
              </li>
            ))}
            {locked.map((item) => (
              <li key={item.record.id} className={styles.item}>
                <Picture of="ui#lock" className={styles.picture} />
                {lockedWords(item)}
              </li>
            ))}
          </ul>
        </section>
        <div className={styles.copy}>
          <PlanScroll pages={pages} columns={columns} named={selected} reading={reading} />
        </div>
      </div>
    </Frame>
  );
}
