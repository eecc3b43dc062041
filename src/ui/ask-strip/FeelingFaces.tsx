// The three faces of how somebody feels, small, always in the same order, none chosen beforehand.
import { useTranslation } from 'react-i18next';
import type { Talk } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { AskFace } from './AskStrip.tsx';

export type Feeling = NonNullable<Talk['moodBefore']>;

const feelings = ['good', 'ok', 'bad'] as const satisfies readonly Feeling[];

export interface FeelingFacesProps {
  value: Feeling | undefined;
  onChange: (feeling: Feeling) => void;
}

export function FeelingFaces({ value, onChange }: FeelingFacesProps) {
  const { t } = useTranslation(['scales']);
  return feelings.map((feeling) => (
    <AskFace
      key={feeling}
      face={<Picture of={`ui#feeling-${feeling}`} />}
      word={t(`scales:feeling.${feeling}`)}
      chosen={value === feeling}
      onPress={() => onChange(feeling)}
    />
  ));
}
