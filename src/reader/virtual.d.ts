// What reader-plugin.ts makes: the picture sheets of the reading page, as SVG text.
declare module 'virtual:reader-sheets' {
  export const ui: string;
  export const words: string;
}
