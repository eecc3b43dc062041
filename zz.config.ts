import base from './playwright.config.ts';
export default { ...base, webServer: undefined, use: { ...base.use }, projects: [{ name: 'app', use: { baseURL: 'http://localhost:24711/' } }] };
