// What comes of a write.

/** `no-space`: the device is full. `closed`: another tab took over. `failed`: anything else. Nothing was written. */
export type SaveFailure = 'no-space' | 'closed' | 'failed';

export type Saved<T = void> = { ok: true; value: T } | { ok: false; reason: SaveFailure };
