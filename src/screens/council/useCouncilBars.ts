// The bars of the council page in words: what the page shows, prints and reads aloud is this one list.
import { useTranslation } from 'react-i18next';
import { topics } from '#content/topics.ts';
import { proofNames } from '#domain/proofs.ts';
import { faces, type Tally, tallyRows } from '#share/council-tally.ts';
import { topicPicture } from '#ui/picture/refs.ts';
import { factPictures, proofPictures, sayingPicture } from '#ui/proofs/proof-pictures.ts';

export interface CouncilBar {
  readonly id: string;
  readonly picture: string;
  readonly word: string;
  /** "12 van de 31 wensen". */
  readonly text: string;
  readonly count: number;
  readonly of: number;
}

export interface CouncilGroup {
  readonly id: string;
  readonly title: string;
  readonly picture: string;
  readonly parts: readonly { readonly title?: string; readonly bars: readonly CouncilBar[] }[];
}

export function useCouncilBars(tally: Tally | undefined): {
  readonly title: string;
  readonly groups: readonly CouncilGroup[];
} {
  const { t } = useTranslation(['council', 'proofs', 'topics']);
  if (!tally) return { title: '', groups: [] };
  const { plans, firstYear, lastYear } = tally;
  const title =
    firstYear === lastYear
      ? t('council:plans.year', { count: plans, year: firstYear })
      : t('council:plans.years', { count: plans, first: firstYear, last: lastYear });
  const ofPlans = (count: number) => t('council:unit.plans', { count, of: plans });

  const groups = proofNames.map((proof): CouncilGroup => {
    const saying = faces.map((face) => ({
      id: face,
      picture: sayingPicture(face),
      word: t(face === 'none' ? 'council:says.none' : `proofs:face.${face}`),
      text: ofPlans(tally.proofs[proof][face]),
      count: tally.proofs[proof][face],
      of: plans,
    }));
    const rows = tallyRows(tally, proof).map(({ fact, count, of, unit }) => ({
      id: fact,
      picture: factPictures[fact],
      word: t(`proofs:word.${fact}`),
      text: t(`council:unit.${unit}`, { count, of }),
      count,
      of,
    }));
    return {
      id: proof,
      title: t(`proofs:proof.${proof}`),
      picture: proofPictures[proof],
      parts: [
        { title: t('council:says'), bars: saying },
        { title: t('council:in'), bars: rows },
      ],
    };
  });
  const ofTopics = topics.map(({ id }) => ({
    id,
    picture: topicPicture(id),
    word: t(`topics:${id}.name`),
    text: ofPlans(tally.topics[id] ?? 0),
    count: tally.topics[id] ?? 0,
    of: plans,
  }));
  return {
    title,
    groups: [
      ...groups,
      { id: 'topics', title: t('council:topics'), picture: 'ui#topics', parts: [{ bars: ofTopics }] },
    ],
  };
}
