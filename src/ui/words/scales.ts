// The three-point scales: always in this order, always on the same side.
import type { MarkValue } from '#domain/records.ts';
import type { ScaleKind } from '#domain/steps.ts';
import type { ScaleKind as ScaleWords } from './useWords.ts';

interface Scale {
  readonly kind: ScaleWords;
  readonly values: readonly [MarkValue, MarkValue, MarkValue];
}

const scales: Record<ScaleKind, Scale> = {
  feeling: { kind: 'feeling', values: ['good', 'ok', 'bad'] },
  help: { kind: 'help', values: ['self', 'together', 'other'] },
  decide: { kind: 'decide', values: ['self', 'together', 'other'] },
  agreements: { kind: 'kept', values: ['done', 'partly', 'not'] },
};

export function scaleOf(kind: ScaleKind): Scale {
  return scales[kind];
}
