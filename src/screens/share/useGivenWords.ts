// What is told of a copy that was given: what is in it and what changed since, in words.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import { type Change, changedSince, changeKinds } from '#domain/changed-since.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Copy } from '#domain/records.ts';
import type { Recipient } from '#domain/who-has-what.ts';
import { select } from '#share/select.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { topicIn } from './share-choice.ts';

export interface Given {
  readonly recipient: Recipient;
  readonly since: string;
  /** In which something is otherwise, in order. */
  readonly changes: readonly { readonly topicId: string; readonly kinds: readonly Change[] }[];
  /** What is said of the changes in words alone. */
  readonly line: string | undefined;
  /** What came back from this person. */
  readonly replies: string | undefined;
  /** All of it, to be read aloud. */
  readonly text: string;
}

export function useGivenWords(contents: PlanContents, recipients: readonly Recipient[]): readonly Given[] {
  const { t } = useTranslation('share');
  const words = usePageWords();
  return useMemo(() => {
    const { topics } = catalogueOf(contents.adaptations);
    const changesOf = ({ held, stoodIn, ...copy }: Copy) => {
      if (held === undefined) return { changes: [], line: t('log.unknown') };
      // What was locked for this copy and is not any more, or the other way round, is a change too.
      const now = select(contents, 'copy', { topics: copy.topics, unlocked: copy.unlocked });
      const found = changedSince({ held, stoodIn }, now, (id) => topicIn(contents, id) || undefined);
      const changes = topics.flatMap(({ id }) => {
        const kinds = changeKinds.filter((kind) => found.topics.get(id)?.has(kind));
        return kinds.length > 0 ? [{ topicId: id, kinds }] : [];
      });
      const line = found.gone ? t('log.gone') : changes.length === 0 ? t('log.same') : undefined;
      return { changes, line };
    };
    return recipients.map((recipient): Given => {
      const { name, newest, earlier } = recipient;
      const { changes, line } = changesOf(newest);
      const ids = new Set([newest, ...earlier].map(({ id }) => id));
      const count = contents.additions.filter(({ copyId }) => copyId !== undefined && ids.has(copyId)).length;
      const replies = count > 0 ? t('log.replies', { count }) : undefined;
      const since = t('log.since', { name, day: words.date(newest.at) });
      const told = changes.map(
        ({ topicId, kinds }) =>
          `${words.topic(topicId)}: ${kinds.map((kind) => t(`log.change.${kind}`).toLowerCase()).join(', ')}.`,
      );
      const text = [
        since,
        `${t('log.has')}: ${newest.topics.map((id) => words.topic(id)).join(', ')}.`,
        ...(told.length > 0 ? [`${t('log.since.then')}:`, ...told] : []),
        ...(line === undefined ? [] : [line]),
        ...(replies === undefined ? [] : [replies]),
      ].join(' ');
      return { recipient, since, changes, line, replies, text };
    });
  }, [contents, recipients, t, words]);
}
