import { strict as assert } from "node:assert";
import fc from "fast-check";
import { catalogue, type CatalogueTask } from "../../../../core/tasks/catalogue.ts";
import { sharesOf } from "../../../../core/tasks/roles/shares.ts";
import { domainChoices } from "../../../../core/tasks/words.ts";

const keys = fc.constantFrom("", "group", "vwn", "coa", "de-brug", "kerk");

/** Any tasks of the catalogue, with other parties. */
const tasks: fc.Arbitrary<readonly CatalogueTask[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...catalogue), keys, fc.array(keys, { maxLength: 4 }))
    .map(([task, responsible, supporting]) => ({ ...task, responsible, supporting })),
  { maxLength: 30 },
);

describe("who does what", () => {
  it("counts every task with exactly one party that sees to it, or with nobody", () => {
    fc.assert(
      fc.property(tasks, (some) => {
        const shares = sharesOf(some);
        const counted = [...shares.parties, ""].map((party) => shares.of(party).arranges);
        assert.equal(
          counted.reduce((sum, count) => sum + count, 0),
          some.length,
        );
      }),
    );
  });

  it("adds up over the domains, names every party once and nobody never", () => {
    fc.assert(
      fc.property(tasks, (some) => {
        const shares = sharesOf(some);
        const { parties } = shares;
        assert.equal(new Set(parties).size, parties.length);
        assert.ok(!parties.includes(""));
        for (const party of parties) {
          const byDomain = domainChoices.map(({ value }) => shares.of(party, value));
          const sum = (count: (share: { arranges: number; helps: number }) => number): number =>
            byDomain.reduce((total, share) => total + count(share), 0);
          const { arranges, helps } = shares.of(party);
          assert.deepEqual([sum((one) => one.arranges), sum((one) => one.helps)], [arranges, helps]);
          assert.ok(arranges + helps > 0);
        }
      }),
    );
  });

  it("counts who sees to a task not among those who help, and who helps twice once", () => {
    const [first] = catalogue;
    assert.ok(first !== undefined);
    const shares = sharesOf([{ ...first, responsible: "vwn", supporting: ["vwn", "coa", "coa"] }]);
    assert.deepEqual(shares.of("vwn"), { arranges: 1, helps: 0 });
    assert.deepEqual(shares.of("coa"), { arranges: 0, helps: 1 });
    assert.deepEqual(shares.of("group"), { arranges: 0, helps: 0 });
  });
});
