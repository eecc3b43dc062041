// Wensen: all wishes in one list. The client gives a star to the three that matter most, and can change or add any.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { planPages } from '#domain/page.ts';
import type { Plan, Wish } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { readVoice, useContents } from '#storage/queries.ts';
import { changeWish, removeWish } from '#storage/wishes.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { OverviewButton } from '#ui/overview/OverviewButton.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { EnoughList } from './EnoughList.tsx';
import { MePanel } from './MePanel.tsx';
import { NewWish } from './NewWish.tsx';
import { StarsFull } from './StarsFull.tsx';
import { mostStars } from './stars.ts';
import styles from './WishesScreen.module.css';
import { WishRow } from './WishRow.tsx';
import { stateOf } from './wish-state.ts';

export function WishesScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  return <Wishes contents={contents} />;
}

type Open = { readonly is: 'wish' | 'unwanted' } | { readonly is: 'full'; readonly wishId: string };

function Wishes({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation(['wishes', 'look-back', 'years']);
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [open, setOpen] = useState<Open>();
  const { plan } = contents;

  const now = contents.wishes.filter((wish) => wish.roundId === plan.roundId);
  const all = now.filter((wish) => wish.kind === 'wish');
  const wishes = all.filter((wish) => wish.state !== 'dropped');
  const dropped = all.filter((wish) => wish.state === 'dropped');
  const unwanted = now.filter((wish) => wish.kind === 'unwanted');
  const enough = now.filter((wish) => wish.kind === 'enough');
  const starred = wishes.filter((wish) => wish.matters);
  const [me] = planPages(contents, topics, questions);
  const opened = open?.is === 'full' ? wishes.find((wish) => wish.id === open.wishId) : undefined;
  const close = () => setOpen(undefined);

  const star = (wish: Wish) => {
    if (!wish.matters && starred.length >= mostStars) setOpen({ is: 'full', wishId: wish.id });
    else void save(changeWish(wish, { matters: !wish.matters }));
  };
  const swap = async (away: Wish, wish: Wish) => {
    close();
    const gone = await save(changeWish(away, { matters: false }));
    if (gone.ok) await save(changeWish(wish, { matters: true }));
  };
  const empty = all.length === 0 && unwanted.length === 0;
  const add = (
    <>
      <Button
        variant={empty ? 'go' : 'dashed'}
        picture="ui#wishes"
        reading={reading === 'add-wish'}
        onPress={() => setOpen({ is: 'wish' })}
      >
        {t('new')}
      </Button>
      <Button
        variant={empty ? 'plain' : 'dashed'}
        picture="ui#unwanted"
        reading={reading === 'add-unwanted'}
        onPress={() => setOpen({ is: 'unwanted' })}
      >
        {t('unwanted')}
      </Button>
    </>
  );
  const row = (wish: Wish) => (
    <WishRow
      key={wish.id}
      wish={wish}
      contents={contents}
      isRead={reading === wish.id}
      onStar={() => star(wish)}
    />
  );
  const read = (wish: Wish) => {
    const { voice } = wish;
    const spoken = {
      id: wish.id,
      text: `${words.wish(wish, contents)}. ${words.topic(wish.topicId)}. ${t(`state.${stateOf(wish)}`)}.`,
    };
    return voice === undefined ? [spoken] : [spoken, { ...spoken, sound: () => readVoice(voice) }];
  };

  return (
    <Frame
      title={t('title')}
      bar={<PlacesBar planId={plan.id} current="wishes" />}
      reads={[
        {
          id: 'title',
          text: `${t('title')}. ${empty ? `${t('empty.title')}. ${t('empty.text')}` : t('pick')}`,
        },
        ...wishes.flatMap(read),
        { id: 'add-wish', text: t('new') },
        { id: 'add-unwanted', text: t('unwanted') },
        ...(empty ? [] : [{ id: 'talk', text: t('talk') }]),
        ...(unwanted.length > 0 ? [{ id: 'unwanted', text: t('unwanted') }] : []),
        ...unwanted.flatMap(read),
        ...(dropped.length > 0 ? [{ id: 'dropped', text: t('state.dropped') }] : []),
        ...dropped.flatMap(read),
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
            <>
              <section className={styles.panel} aria-label={t('title')}>
                {wishes.length > 0 && <p className={styles.pick}>{t('pick')}</p>}
                <ul>{wishes.map(row)}</ul>
                <div className={styles.add}>{add}</div>
              </section>
              <Button
                variant="go"
                picture="ui#talk"
                reading={reading === 'talk'}
                onPress={() => navigate(`/plan/${plan.id}/talk`)}
              >
                {t('talk')}
              </Button>
            </>
          )}
          {unwanted.length > 0 && (
            <section className={styles.panel}>
              <h2 className={styles.heading}>
                <Picture of="ui#unwanted" className={styles.sign} />
                {t('unwanted')}
              </h2>
              <ul>{unwanted.map(row)}</ul>
            </section>
          )}
          {dropped.length > 0 && (
            <section className={styles.panel}>
              <h2 className={styles.heading}>
                <Picture of="ui#wish-dropped" className={styles.sign} />
                {t('state.dropped')}
              </h2>
              <ul>{dropped.map(row)}</ul>
            </section>
          )}
          {enough.length > 0 && (
            <EnoughList wishes={enough} reading={reading} onRemove={(wish) => void save(removeWish(wish))} />
          )}
          <div className={styles.ways}>
            <OverviewButton planId={plan.id} />
            <Button picture="ui#story-look-back" onPress={() => navigate(`/plan/${plan.id}/look-back`)}>
              {t('look-back:title')}
            </Button>
            <Button picture="ui#plans" onPress={() => navigate(`/plan/${plan.id}/years`)}>
              {t('years:title')}
            </Button>
          </div>
        </div>
      </div>

      {(open?.is === 'wish' || open?.is === 'unwanted') && (
        <NewWish plan={plan} kind={open.is} onClose={close} />
      )}
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
