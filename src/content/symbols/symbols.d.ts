// What symbols-plugin.ts gives the app.
declare module 'virtual:symbols' {
  /** Address of the index of all searchable pictures, relative to the page. */
  export const indexAddress: string;
}
