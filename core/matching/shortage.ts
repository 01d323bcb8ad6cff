import type { Shortage } from "../records/explanations.ts";
import { byColumn } from "./by-column.ts";
import type { SolvedRound } from "./solved.ts";

/** One side of a round as a shortage sees it: people, whom they can reach, and who holds those. */
interface SideOf {
  readonly side: Shortage["side"];
  readonly codes: readonly string[];
  readonly otherCodes: readonly string[];
  /** Those who wait although somebody was possible who is not fixed with another. */
  readonly waiting: readonly number[];
  /** Whom each person could be paired with: those of `p` stand at `offsets[p]` up to `offsets[p + 1]` of `reach`. */
  readonly offsets: Int32Array;
  readonly reach: Int32Array;
  /** Who holds somebody of the other side; nothing when there is still room. */
  readonly holdersOf: (other: number) => readonly number[] | undefined;
}

/**
 * Why some must wait: people who together can reach too few on the other side (Hall 1935, Journal of the London
 * Mathematical Society 10, 26-30). From one who waits go whoever they could be paired with, those who hold them, whom
 * these could be paired with, and so on. That is the smallest set that holds this one and is short: all but one of it
 * hold a place, and none of the places reached is held by anybody else, so no smaller set around this one is short.
 * Where such sets touch they are one piece, short by as many as wait in it. Groups first, pieces in the order of codes.
 */
export function shortagesOf(work: SolvedRound): readonly Shortage[] {
  return [groupSide(work), householdSide(work)].flatMap((side) => new Pieces(side).short);
}

function groupSide({ problem, solution, draw }: SolvedRound): SideOf {
  const { offsets, targets } = problem;
  return {
    side: "group",
    codes: draw.groups,
    otherCodes: draw.households,
    waiting: draw.groups.flatMap((_, group) =>
      (solution.pairOfRow[group] ?? -1) < 0 && (offsets[group + 1] ?? 0) > (offsets[group] ?? 0) ? [group] : [],
    ),
    offsets,
    reach: targets,
    holdersOf: (household) => {
      // Never second of a group: as most groups have a household, nobody in reach of one that waits is free for that.
      const row = solution.rowOfColumn[household] ?? -1;
      return row < 0 ? undefined : [row];
    },
  };
}

function householdSide({ problem, solution, draw }: SolvedRound): SideOf {
  const count = draw.groups.length;
  const { offsets, pairs, rowOfPair } = byColumn(problem);
  return {
    side: "household",
    codes: draw.households,
    otherCodes: draw.groups,
    waiting: draw.households.flatMap((_, household) =>
      (solution.rowOfColumn[household] ?? -1) < 0 && (offsets[household + 1] ?? 0) > (offsets[household] ?? 0)
        ? [household]
        : [],
    ),
    offsets,
    // Behind the rows of the groups come those of their second candidates.
    reach: pairs.map((pair) => (rowOfPair[pair] ?? 0) % count),
    holdersOf: (group) => {
      const slots = Array.from({ length: problem.rows / count }, (_, slot) => group + slot * count);
      const held = slots.map((row) => solution.pairOfRow[row] ?? -1);
      return held.some((pair) => pair < 0) ? undefined : held.map((pair) => problem.targets[pair] ?? 0);
    },
  };
}

/** Pieces while they grow: a number per person and per other that is in one, and which pieces turned out to be one. */
class Pieces {
  readonly ofPerson: Int32Array;
  readonly ofOther: Int32Array;
  private readonly same: number[] = [];
  /** Pieces that reach somebody who is not held: these are not short. */
  private readonly roomy = new Set<number>();

  constructor(private readonly side: SideOf) {
    this.ofPerson = new Int32Array(side.codes.length).fill(-1);
    this.ofOther = new Int32Array(side.otherCodes.length).fill(-1);
    for (const start of side.waiting) this.grow(start);
  }

  /** The pieces that are short, each with its people and whom they reach, in the order of the pool. */
  get short(): readonly Shortage[] {
    const roomy = new Set([...this.roomy].map((piece) => this.root(piece)));
    const found = new Map<number, Shortage>();
    const pieceAt = (piece: number): Shortage | undefined => {
      const root = piece < 0 ? -1 : this.root(piece);
      if (root < 0 || roomy.has(root)) return undefined;
      const standing: Shortage = found.get(root) ?? { side: this.side.side, codes: [], reach: [] };
      found.set(root, standing);
      return standing;
    };
    this.ofPerson.forEach((piece, person) => pieceAt(piece)?.codes.push(this.side.codes[person] ?? ""));
    this.ofOther.forEach((piece, other) => pieceAt(piece)?.reach.push(this.side.otherCodes[other] ?? ""));
    return [...found.values()];
  }

  private grow(start: number): void {
    const piece = this.same.length;
    this.same.push(piece);
    this.ofPerson[start] = piece;
    const people = [start];
    for (let person = people.pop(); person !== undefined; person = people.pop()) this.reachFrom(person, piece, people);
  }

  /** Everybody whom a person could be paired with is of the same piece; most of them are there already. */
  private reachFrom(person: number, piece: number, people: number[]): void {
    const { offsets, reach } = this.side;
    const end = offsets[person + 1] ?? 0;
    for (let place = offsets[person] ?? 0; place < end; place += 1) {
      const other = reach[place] ?? 0;
      const standing = this.ofOther[other] ?? -1;
      if (standing === piece) continue;
      if (standing >= 0) this.join(standing, piece);
      else this.takeIn(other, piece, people);
    }
  }

  /** Takes somebody of the other side into a piece, and the people who hold that one. */
  private takeIn(other: number, piece: number, people: number[]): void {
    this.ofOther[other] = piece;
    const holders = this.side.holdersOf(other);
    if (holders === undefined) this.roomy.add(piece);
    else people.push(...holders.filter((holder) => this.isNew(holder, piece)));
  }

  private isNew(person: number, piece: number): boolean {
    const standing = this.ofPerson[person] ?? -1;
    if (standing >= 0) this.join(standing, piece);
    else this.ofPerson[person] = piece;
    return standing < 0;
  }

  private join(one: number, other: number): void {
    this.same[this.root(other)] = this.root(one);
  }

  private root(piece: number): number {
    let root = piece;
    while ((this.same[root] ?? root) !== root) root = this.same[root] ?? root;
    return root;
  }
}
