// The most that a share file may hold. A plan of many years stays far below; a hostile file does not get past.

const MIB = 1024 * 1024;

export const limits = {
  /** Bytes of the file as it arrives, and of all that is really inflated from it. */
  file: 200 * MIB,
  /** Entries in the ZIP. */
  entries: 2000,
  /** Bytes of plan.json, and how deep its brackets nest. */
  json: 20 * MIB,
  depth: 32,
  /** Bytes of the sheet of pictures. */
  pictures: 4 * MIB,
  /** Bytes of one drawing. */
  drawing: 8 * MIB,
  /** Bytes of all photos and voices that an organisation serves beside the app. */
  beside: 30 * MIB,
  /** Pixels of one photo. */
  pixels: 25_000_000,
  /** Records in one list. */
  records: 10_000,
  /** log2 of the scrypt cost: 18 takes 256 MiB of memory and is what the `age` command writes. */
  workFactor: 18,
} as const;
