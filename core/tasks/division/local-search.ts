import { type Filled, rounding } from "./filled.ts";
import { fillGreedily } from "./greedy.ts";
import type { Model } from "./model.ts";
import { type Random, shuffled } from "./random.ts";
import { nobody } from "./standing.ts";

/** Attempts per place to fill, in every round. A count, not a clock: a slow computer finds the same. */
const attemptsPerPlace = 300;

/** Rounds that begin from a division of chance, the first from the one it gets; then those that begin from the best. */
const rounds = { fresh: 5, fromBest: 3 };

/** How much worse a division may become for a while, at the start of a round. */
const leeway = 1.5;

/**
 * Looks for a division of lower cost by changes of chance: one place to another member, two places exchanged, all of a
 * domain from one member to another, and two domains exchanged. A change that makes things a little worse is taken
 * too, ever less so as a round goes on; of all divisions that were seen the best counts. Sums and comparisons only: an
 * exponent, which is usual here, is not the same to the last digit on every computer.
 */
export class LocalSearch {
  private readonly model: Model;
  private readonly filled: Filled;
  private readonly random: Random;
  private readonly open: readonly number[];
  /** By domain: the places to fill. */
  private readonly openIn: readonly (readonly number[])[];
  /** The change that is tried: places, who comes there, and who stood there. No place stands in it twice. */
  private readonly places: Int16Array;
  private readonly comers: Int16Array;
  private readonly before: Int16Array;
  private size = 0;
  private best: Int16Array;
  private lowest: number;

  constructor(model: Model, filled: Filled, open: readonly number[], random: Random) {
    this.model = model;
    this.filled = filled;
    this.open = open;
    this.random = random;
    this.openIn = model.domains.map((_, domain) => open.filter((place) => model.places[place]?.domain === domain));
    const room = Math.max(2, open.length);
    this.places = new Int16Array(room);
    this.comers = new Int16Array(room);
    this.before = new Int16Array(room);
    this.best = Int16Array.from(filled.memberAt);
    this.lowest = filled.score();
  }

  /** Leaves the best division that was found. */
  run(): void {
    // Where the first division could fill no place at all, nobody has the hours for any of them.
    if (this.open.every((place) => this.filled.memberAt[place] === nobody) || this.model.members.length < 2) return;
    for (let round = 0; round < rounds.fresh + rounds.fromBest; round += 1) {
      if (round >= rounds.fresh) this.restore();
      else if (round > 0) this.beginAfresh();
      this.cool(attemptsPerPlace * this.open.length);
    }
    this.restore();
  }

  private cool(attempts: number): void {
    let score = this.filled.score();
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      this.propose();
      const found = this.tried();
      if (found > score + leeway * (1 - attempt / attempts) - rounding) this.undo();
      else score = found;
      if (score < this.lowest - rounding) this.keep(score);
    }
  }

  private keep(score: number): void {
    this.lowest = score;
    this.best = Int16Array.from(this.filled.memberAt);
  }

  private clear(): void {
    for (const place of this.open) this.filled.put(place, nobody);
  }

  private restore(): void {
    this.clear();
    for (const place of this.open) this.filled.put(place, this.best[place] ?? nobody);
  }

  private beginAfresh(): void {
    this.clear();
    fillGreedily(this.filled, shuffled(this.open, this.random), [...this.model.members.keys()]);
  }

  private somePlace(): number {
    return this.open[this.random.below(this.open.length)] ?? 0;
  }

  private someMember(): number {
    return this.random.below(this.model.members.length);
  }

  private add(place: number, member: number): void {
    this.places[this.size] = place;
    this.comers[this.size] = member;
    this.size += 1;
  }

  private propose(): void {
    this.size = 0;
    const kind = this.random.below(20);
    const place = this.somePlace();
    if (kind < 9) this.add(place, this.someMember());
    else if (kind < 14) this.exchange(place, this.somePlace());
    else if (kind < 18) this.handOver(place, this.someMember());
    else this.exchangeDomains(place, this.somePlace());
  }

  private exchange(one: number, other: number): void {
    if (one === other) return;
    const { memberAt } = this.filled;
    this.add(one, memberAt[other] ?? nobody);
    this.add(other, memberAt[one] ?? nobody);
  }

  /** Everything that whoever stands in a place has in its domain goes to another member, as far as they may do it. */
  private handOver(place: number, to: number): void {
    const { memberAt } = this.filled;
    const from = memberAt[place] ?? nobody;
    for (const one of this.openIn[this.model.places[place]?.domain ?? 0] ?? []) {
      if (memberAt[one] === from && this.filled.mayTake(one, to)) this.add(one, to);
    }
  }

  private exchangeDomains(one: number, other: number): void {
    const { memberAt } = this.filled;
    const [first, second] = [memberAt[one] ?? nobody, memberAt[other] ?? nobody];
    if (first === second || first === nobody || second === nobody) return;
    this.handOver(one, second);
    if (this.model.places[one]?.domain !== this.model.places[other]?.domain) this.handOver(other, first);
  }

  /** Makes the change and gives the score; Infinity where it may not be, so that it is undone. */
  private tried(): number {
    const { filled, places, comers, before, size } = this;
    for (let at = 0; at < size; at += 1) {
      const place = places[at] ?? 0;
      before[at] = filled.memberAt[place] ?? nobody;
      filled.put(place, nobody);
    }
    for (let at = 0; at < size; at += 1) {
      const [place, comer] = [places[at] ?? 0, comers[at] ?? nobody];
      if (comer === nobody) continue;
      if (!filled.canTake(place, comer)) return Infinity;
      filled.put(place, comer);
    }
    return filled.score();
  }

  private undo(): void {
    const { filled, places, before, size } = this;
    for (let at = 0; at < size; at += 1) filled.put(places[at] ?? 0, nobody);
    for (let at = 0; at < size; at += 1) filled.put(places[at] ?? 0, before[at] ?? nobody);
  }
}
