// What was agreed of a wish, and agreeing something more of it without a talk.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { Wish } from '#domain/records.ts';
import { whoKey } from '#domain/talk.ts';
import { isTold } from '#domain/told.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import * as commands from '#storage/agreements.ts';
import { AgreementCard } from '#ui/agreement-card/AgreementCard.tsx';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { AgreementVoice } from '#ui/agreement-card/AgreementVoice.tsx';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { useAgreementEditor } from '#ui/agreement-editor/useAgreementEditor.tsx';
import { Button } from '#ui/button/Button.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { useWho } from '#ui/who/who-words.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './WishScreen.module.css';
import { agreementsOf } from './wish-state.ts';

export interface AgreedPartProps {
  readonly wish: Wish;
  readonly contents: PlanContents;
  readonly reading: string | undefined;
}

export function AgreedPart({ wish, contents, reading }: AgreedPartProps) {
  const { t } = useTranslation(['wishes', 'agreements']);
  const { topics } = useCatalogue();
  const words = usePageWords();
  const when = useWhenWords();
  const who = useWho(contents.people, contents.plan);
  const save = useSave();
  const agreements = agreementsOf(wish, contents);
  const { questionId = topics.find(({ id }) => id === wish.topicId)?.questions[0], card } = wish.from ?? {};
  const editor = useAgreementEditor({
    plan: contents.plan,
    named: contents,
    sheetOf: () => questionId,
    sources: pictureSources,
    commands,
    save,
  });
  const add = () =>
    editor.begin({
      topicId: wish.topicId,
      wishId: wish.id,
      ...(card?.startsWith('choice:') ? { card } : {}),
    });

  return (
    <section className={styles.panel} aria-labelledby="agreed">
      <h2 id="agreed" className={styles.heading}>
        {t('wishes:agreed')}
      </h2>
      {agreements.map((one) => (
        <AgreementCard
          key={one.id}
          face={<AgreementFace agreement={one} questionId={questionId} named={contents} />}
          words={isTold(one) || one.card ? words.agreement(one, contents) : words.wish(wish, contents)}
          voice={<AgreementVoice agreement={one} named={contents} />}
          who={(one.who ?? []).map((each) => ({
            key: whoKey(each),
            face: <WhoFace person={who.person(each)} />,
            name: who.name(each),
          }))}
          when={when.when(one)}
          topic={one.topicId}
          reading={reading === one.id}
        />
      ))}
      <div>
        <Button variant="dashed" picture="ui#agreements" onPress={add}>
          {t('agreements:new')}
        </Button>
      </div>
      {editor.dialog}
    </section>
  );
}
