// Reads the `d` of a path from its beginning to its end: sign by sign, since there are a hundred thousand numbers on paper.

const [TAB, SPACE, PLUS, COMMA, MINUS, POINT, ZERO, NINE] = [9, 32, 43, 44, 45, 46, 48, 57];

export class PathText {
  private readonly d: string;
  private place = 0;

  constructor(d: string) {
    this.d = d;
  }

  /** The command that comes now, if any. */
  letter(): string | undefined {
    const code = this.afterSpace() | 32;
    return code >= 97 && code <= 122 ? this.d[this.place++] : undefined;
  }

  /** Whether a number comes now. */
  goesOn(): boolean {
    const code = this.afterSpace();
    return isFigure(code) || code === MINUS || code === PLUS || code === POINT;
  }

  /** The flag of an arc; it needs no space behind it. */
  flag(): boolean | undefined {
    const code = this.afterSpace();
    if (code !== ZERO && code !== ZERO + 1) return undefined;
    this.place += 1;
    return code === ZERO + 1;
  }

  /** The number that comes now; NaN, and nothing is read, where there is none. */
  number(): number {
    const { d } = this;
    let code = this.afterSpace();
    let at = this.place;
    const sign = code === MINUS ? -1 : 1;
    if (code === MINUS || code === PLUS) code = d.charCodeAt(++at);
    let value = 0;
    let parts = 1;
    const start = at;
    while (code >= ZERO && code <= NINE) {
      value = value * 10 + code - ZERO;
      code = d.charCodeAt(++at);
    }
    let count = at - start;
    if (code === POINT) {
      const point = at;
      code = d.charCodeAt(++at);
      while (code >= ZERO && code <= NINE) {
        value = value * 10 + code - ZERO;
        parts *= 10;
        code = d.charCodeAt(++at);
      }
      count += at - point - 1;
    }
    if (count === 0) return Number.NaN;
    this.place = at;
    const power = (code | 32) === 101 ? /^e[-+]?\d+/i.exec(d.slice(at))?.[0] : undefined;
    if (power === undefined) return (sign * value) / parts;
    this.place += power.length;
    return (sign * value * 10 ** Number(power.slice(1))) / parts;
  }

  private afterSpace(): number {
    let code = this.d.charCodeAt(this.place);
    while (code === SPACE || code === COMMA || (code >= TAB && code <= 13)) {
      this.place += 1;
      code = this.d.charCodeAt(this.place);
    }
    return code;
  }
}

const isFigure = (code: number) => code >= ZERO && code <= NINE;
