// Wensen: all wishes in one list. The client gives a star to the three that matter most, and can change or add any.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { planPages } from '#domain/page.ts';
import type { Plan, Wish } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { readVoice, useContents } from '#storage/queries.ts';
import { changeWish, removeWish } from '#storage/wishes.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { EnoughList } from './EnoughList.tsx';
import { MePanel } from './MePanel.tsx';
import { NewWish } from './NewWish.tsx';
import { StarsFull } from './StarsFull.tsx';
import { WishDialog } from './WishDialog.tsx';
import styles from './WishesScreen.module.css';
import { WishRow } from './WishRow.tsx';

const STARS = 3;

export function WishesScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  return <Wishes contents={contents} />;
}

type Open = { readonly is: 'new' } | { readonly is: 'change' | 'full'; readonly wishId: string };

function Wishes({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('wishes');
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const save = useSave();
  const { reading } = useReadAloud();
  const [open, setOpen] = useState<Open>();
  const { plan } = contents;

  const now = contents.wishes.filter((wish) => wish.roundId === plan.roundId);
  const wishes = now.filter((wish) => wish.kind === 'wish');
  const enough = now.filter((wish) => wish.kind === 'enough');
  const starred = wishes.filter((wish) => wish.matters);
  const [me] = planPages(contents, topics, questions);
  const opened = open && open.is !== 'new' ? wishes.find((wish) => wish.id === open.wishId) : undefined;
  const close = () => setOpen(undefined);

  const star = (wish: Wish) => {
    if (!wish.matters && starred.length >= STARS) setOpen({ is: 'full', wishId: wish.id });
    else void save(changeWish(wish, { matters: !wish.matters }));
  };
  const swap = async (away: Wish, wish: Wish) => {
    close();
    const gone = await save(changeWish(away, { matters: false }));
    if (gone.ok) await save(changeWish(wish, { matters: true }));
  };
  const add = (
    <Button
      variant={wishes.length === 0 ? 'go' : 'dashed'}
      picture="ui#wishes"
      onPress={() => setOpen({ is: 'new' })}
    >
      {t('new')}
    </Button>
  );
  const empty = wishes.length === 0;

  return (
    <Frame
      title={t('title')}
      bar={<PlacesBar planId={plan.id} current="wishes" />}
      reads={[
        { id: 'title', text: `${t('title')}. ${t(empty ? 'empty.title' : 'pick')}` },
        ...wishes.flatMap((wish) => {
          const { voice } = wish;
          const spoken = {
            id: wish.id,
            text: `${words.wish(wish, contents)}. ${words.topic(wish.topicId)}.`,
          };
          return voice === undefined ? [spoken] : [spoken, { ...spoken, sound: () => readVoice(voice) }];
        }),
        ...enough.map((wish) => ({ id: wish.id, text: `${words.topic(wish.topicId)}: ${t('enough')}.` })),
      ]}
    >
      <div className={`${styles.screen} ${me && !empty ? styles.withMe : ''}`}>
        {me && !empty && <MePanel me={me} named={contents} planId={plan.id} />}
        <div className={styles.main}>
          {empty ? (
            <Notice large picture="ui#wishes" title={t('empty.title')} actions={add}>
              <p>{t('empty.text')}</p>
            </Notice>
          ) : (
            <section className={styles.panel} aria-label={t('title')}>
              <p className={styles.pick}>{t('pick')}</p>
              <ul>
                {wishes.map((wish) => (
                  <WishRow
                    key={wish.id}
                    wish={wish}
                    named={contents}
                    isRead={reading === wish.id}
                    onStar={() => star(wish)}
                    onChange={() => setOpen({ is: 'change', wishId: wish.id })}
                  />
                ))}
              </ul>
              <div className={styles.add}>{add}</div>
            </section>
          )}
          {enough.length > 0 && (
            <EnoughList wishes={enough} reading={reading} onRemove={(wish) => void save(removeWish(wish))} />
          )}
        </div>
      </div>

      {open?.is === 'new' && <NewWish plan={plan} onClose={close} />}
      {open?.is === 'change' && opened && <WishDialog wish={opened} named={contents} onClose={close} />}
      {open?.is === 'full' && opened && (
        <StarsFull
          starred={starred}
          named={contents}
          onSwap={(away) => void swap(away, opened)}
          onClose={close}
        />
      )}
    </Frame>
  );
}
