import { describe, expect, it } from 'vitest';
import { isTold } from '#domain/told.ts';

describe('something told', () => {
  it('has words, a photo, a voice or a drawing in it', () => {
    for (const told of [{ text: 'Zwemmen' }, { photo: 'a' }, { voice: 'a' }, { drawing: 'a' }]) {
      expect(isTold(told)).toBe(true);
    }
  });

  it('is nothing when it is empty or blank', () => {
    expect(isTold({})).toBe(false);
    expect(isTold({ text: '' })).toBe(false);
    expect(isTold({ text: ' \n ' })).toBe(false);
  });
});
