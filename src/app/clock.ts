// Whether the device's clock can be right. A clock in 2099 must not make anything disappear.
const EARLIEST = Date.UTC(2026, 0, 1);
const LATEST = Date.UTC(2046, 0, 1);

export function clockIsPlausible(now: number): boolean {
  return now >= EARLIEST && now < LATEST;
}
