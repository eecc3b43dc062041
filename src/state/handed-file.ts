// A file on its way from one screen to the next, in memory only.

let handed: File | undefined;

/** Leaves a file for the screen that opens next. */
export function handFile(file: File): void {
  handed = file;
}

/** What was left, once. */
export function takeHandedFile(): File | undefined {
  const file = handed;
  handed = undefined;
  return file;
}
