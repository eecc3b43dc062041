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
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useAgreementEditor } from '#ui/agreement-editor/useAgreementEditor.tsx';
import { Button } from '#ui/button/Button.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WhoFace } from '#ui/who/WhoFace.tsx';
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
  const agreedWords = useAgreementWords(contents.plan, contents);
  const { who } = agreedWords;
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
          when={agreedWords.when(one)}
          note={agreedWords.ended(one)}
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
