// What every component test needs: a database in memory, matchers for the page, and a clean page afterwards.
import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// No host serves these tests: what the app asks for is not there.
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
});
afterEach(cleanup);
