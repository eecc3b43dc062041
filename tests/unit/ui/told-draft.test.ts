import { expect, test } from 'vitest';
import { toToldDraft, waysTold } from '#ui/capture/told-draft.ts';
import { sampleDrawing, sampleVoice } from '#ui/media/sample-media.ts';

test('what was told is listed in a fixed order', () => {
  expect(waysTold({ text: 'Vissen', drawing: sampleDrawing(), voice: sampleVoice() })).toEqual([
    'word',
    'voice',
    'drawing',
  ]);
});

test('spaces are no words', () => {
  expect(waysTold({ text: '  ' })).toEqual([]);
  expect(toToldDraft({ text: '  ' }, {})).toEqual({});
});

test('words are handed over without spaces around them', () => {
  expect(toToldDraft({ text: ' Vissen ' }, {})).toEqual({ text: 'Vissen' });
});

test('words that were taken away are handed over as an empty text', () => {
  const voice = sampleVoice();
  expect(toToldDraft({ text: '', voice }, { text: 'Vissen' })).toEqual({ text: '', voice });
});

test('a photo is told the way it came, and that is not handed over', () => {
  const photo = { ...sampleVoice(), kind: 'photo' as const, type: 'image/jpeg' };
  expect(waysTold({ text: '', photo })).toEqual(['photo']);
  expect(waysTold({ text: '', photo, photoFrom: 'picture' })).toEqual(['picture']);
  expect(toToldDraft({ text: '', photo, photoFrom: 'picture' }, {})).toEqual({ photo });
});
