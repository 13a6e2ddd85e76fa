/** One number: of a metric, or of one part of it, in a region and month. */
export interface Cell {
  readonly region: string;
  readonly month: string;
  readonly metric: string;
  /** `CHANNEL=HOTLINE`; empty for the whole. */
  readonly part: string;
}

/** Sums by what they are of. */
export class Tally {
  readonly #sums = new Map<string, number>();

  static name({ region, month, metric, part }: Cell): string {
    return [region, month, metric, part].join(' ').trimEnd();
  }

  /** Counts so many in a place, its township and its county, as a whole and in each of its parts. */
  count(place: string, month: string, metric: string, n: number, parts: readonly string[] = []): void {
    for (const digits of [6, 9, 12]) {
      if (place.length < digits) continue;
      const region = place.slice(0, digits);
      for (const part of ['', ...parts]) this.add({ region, month, metric, part }, n);
    }
  }

  add(cell: Cell, n: number): void {
    const name = Tally.name(cell);
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + n);
  }

  /** Whatever is not 0. */
  get sums(): ReadonlyMap<string, number> {
    return new Map([...this.#sums].filter(([, n]) => n !== 0));
  }
}

/** How things stood at the end of months: moves add up from the first month on. */
export class LevelTally {
  readonly #moves: { place: string; month: string; metric: string; n: number; parts: readonly string[] }[] = [];

  move(place: string, month: string, metric: string, n: number, parts: readonly string[] = []): void {
    this.#moves.push({ place, month, metric, n, parts });
  }

  /** Counts what stood in each of a region's months. */
  into(tally: Tally, region: string, months: readonly string[]): void {
    const moves = this.#moves.filter(({ place }) => place.startsWith(region));
    for (const month of months) {
      for (const move of moves.filter((one) => one.month <= month)) {
        for (const part of ['', ...move.parts]) tally.add({ region, month, metric: move.metric, part }, move.n);
      }
    }
  }
}
