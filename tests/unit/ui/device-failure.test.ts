import { expect, test } from 'vitest';
import { deviceFailure } from '#ui/capture/device-failure.ts';

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotSupportedError', 'unsupported'],
])('%s means %s', (name, reason) => {
  expect(deviceFailure(new DOMException('', name))).toBe(reason);
});

test('anything else thrown means that there is no device', () => {
  expect(deviceFailure(undefined)).toBe('none');
});
