// What the bench compares a cold start with: a page that mounts React with the app's libraries and does nothing else.

import { registerSW } from 'virtual:pwa-register';
import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next, useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { create } from 'zustand';

registerSW();
await i18next.use(initReactI18next).init({ lng: 'nl', resources: { nl: { bare: { title: 'Klaar' } } } });
const database = new Dexie('bare-mount');
database.version(1).stores({ rows: 'id' });
const rowSchema = v.object({ id: v.string() });
const useTitle = create(() => ({ key: 'bare:title' }));

function Page() {
  const { t } = useTranslation('bare');
  const key = useTitle((state) => state.key);
  const rows = useLiveQuery(() => database.table('rows').toArray(), []);
  return <h1>{rows?.every((row) => v.is(rowSchema, row)) ? t(key) : ''}</h1>;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Router hook={useHashLocation}>
        <Route path="/">
          <Page />
        </Route>
      </Router>
    </StrictMode>,
  );
}
