// What sheets-plugin.ts gives the app.
declare module 'virtual:picture-sheets' {
  /** What is between a sheet's name and `.svg` in the name of its file, by the name of the sheet. */
  export const marks: Readonly<Record<string, string>>;
}
