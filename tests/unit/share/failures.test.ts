import { describe, expect, it } from 'vitest';
import failures from '#locales/nl/failures.json' with { type: 'json' };
import { copyFailures } from '#share/result.ts';

describe('the sentences about a copy', () => {
  const said: Record<string, string> = failures;

  it.each(copyFailures)('say for %s what happened and that nothing is lost', (reason) => {
    expect(said[`copy.${reason}.title`]).toBeTruthy();
    expect(said[`copy.${reason}.text`]).toContain('Er is niets weg.');
  });

  it('are there for no other reason', () => {
    const reasons = Object.keys(said).flatMap((key) => /^copy\.([^.]+)\./.exec(key)?.[1] ?? []);
    expect([...new Set(reasons)].sort()).toEqual([...copyFailures].sort());
  });
});
