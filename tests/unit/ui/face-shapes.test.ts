import * as v from 'valibot';
import { expect, test } from 'vitest';
import { faceSchema } from '#domain/fields.ts';
import { hairColors, hairShapes, skinColors } from '#ui/face/face-shapes.ts';

test('every skin, hair and hair colour of a record can be drawn', () => {
  for (const skin of faceSchema.entries.skin.options) expect(skinColors[skin]).toMatch(/^#[0-9a-f]{6}$/);
  for (const color of faceSchema.entries.hairColor.options) {
    expect(hairColors[color]).toMatch(/^#[0-9a-f]{6}$/);
  }
  for (const hair of faceSchema.entries.hair.options) {
    if (hair !== 'scarf') expect(hairShapes[hair].face).toMatch(/^M.*Z$/);
  }
  expect(v.is(faceSchema, { skin: 'light', hair: 'bun', hairColor: 'grey' })).toBe(true);
});
