// What family says about the plan: one addition at a time as long as something is new, all of it in a list, or one of those again.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Addition, Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { judgeAddition } from '#storage/additions.ts';
import { useContents, useCopies } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { AddedList } from './AddedList.tsx';
import { Judging } from './Judging.tsx';

export interface ReplyScreenProps {
  readonly plan: Plan;
  /** `all`, or the id of one addition; absent: what is new. */
  readonly part?: string | undefined;
}

export function ReplyScreen({ plan, part }: ReplyScreenProps) {
  const { t } = useTranslation(['reply', 'frame']);
  const save = useSave();
  const [, navigate] = useLocation();
  const contents = useContents(plan.id);
  const copies = useCopies(plan.id);
  /** Those that the client left for later, this time. */
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [talks, setTalks] = useState(false);

  const open = useMemo(
    () => (contents?.additions ?? []).filter(({ id, state }) => state === 'new' && !later.has(id)),
    [contents, later],
  );
  if (!contents || !copies) return null;

  const share = `/plan/${plan.id}/share`;
  const all = `/plan/${plan.id}/reply/all`;
  const judge = (addition: Addition, state: Addition['state']) => save(judgeAddition(addition, state));
  const copyOf = ({ copyId }: Addition) => copies.find(({ id }) => id === copyId);

  const again = contents.additions.find(({ id }) => id === part);
  if (again) {
    return (
      <Judging
        contents={contents}
        addition={again}
        copy={copyOf(again)}
        subtitle={t(`reply:all.said.${again.state}`)}
        onJudge={async (state) => {
          const saved = await judge(again, state);
          if (saved.ok) navigate(all);
        }}
        onBack={() => navigate(all)}
      />
    );
  }
  if (part !== undefined) {
    return (
      <AddedList
        contents={contents}
        onChoose={({ id }) => navigate(`/plan/${plan.id}/reply/${id}`)}
        onBack={() => navigate(share)}
      />
    );
  }

  const [addition] = open;
  if (!addition) {
    const title = t('reply:done.title');
    const text = [t('reply:done.text'), ...(talks ? [t('reply:done.talk')] : [])];
    return (
      <Frame
        key="done"
        title={title}
        reads={[{ id: 'title', text: `${title}. ${text.join(' ')}` }]}
        bar={
          <QuestionBar
            onBack={() => navigate(share)}
            onNext={() => navigate(`/plan/${plan.id}/pages`)}
            nextWord={t('reply:done.pages')}
          />
        }
      >
        <Notice
          large
          picture="ui#plan"
          title={title}
          actions={
            contents.additions.length > 0 && (
              <Button picture="ui#talk" onPress={() => navigate(all)}>
                {t('reply:all.go')}
              </Button>
            )
          }
        >
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      </Frame>
    );
  }
  return (
    <Judging
      key={addition.id}
      contents={contents}
      addition={addition}
      copy={copyOf(addition)}
      subtitle={t('reply:judge.left', { count: open.length })}
      onJudge={async (state) => {
        const saved = await judge(addition, state);
        if (saved.ok && state === 'talk') setTalks(true);
      }}
      onLater={() => setLater(new Set([...later, addition.id]))}
      onBack={() => navigate(share)}
    />
  );
}
