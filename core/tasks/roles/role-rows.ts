import { domainColumn, nobodysRow, rolesDesign } from "../../sheets/roles.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { domainChoices } from "../words.ts";
import { partiesOfMatch, type RoleInput } from "./input.ts";
import { partyCell } from "./party-rows.ts";
import { sharesOf, type Share, type Shares } from "./shares.ts";

/** A share in words, such as `regelt 5, helpt 3`; blank where there is none. */
function inWords({ arranges, helps }: Share, language: Language): string | null {
  const words = [
    ...(arranges === 0 ? [] : [say(language, sentence("role-arranges", { count: arranges }))]),
    ...(helps === 0 ? [] : [say(language, sentence("role-helps", { count: helps }))]),
  ].join(", ");
  return words === "" ? null : words;
}

function cellsOf(
  words: (share: Share) => string | null,
  shares: Shares,
  party: string,
): Readonly<Record<string, string | null>> {
  const domains = domainChoices.map(({ value }) => [domainColumn(value), words(shares.of(party, value))] as const);
  return { ...Object.fromEntries(domains), total: words(shares.of(party)) };
}

/** Who to ask at a party: its contacts, or that each match has its own. */
function contactOf({ parties, language }: RoleInput, party: string): string | null {
  if (partiesOfMatch.has(party)) return say(language, sentence("role-per-match", {}));
  const contacts = new Set(parties.reached(party).flatMap(({ contact }) => contact ?? []));
  return contacts.size === 0 ? null : [...contacts].join(", ");
}

/** The sheet `Taakverdeling`: a row for every party that does something, and one for the tasks without a party. */
export function rolesWanted(input: RoleInput): Wanted {
  const { catalogue, language } = input;
  const shares = sharesOf(catalogue.tasks);
  const rows = shares.parties.map((party): WantedRow => ({
    party: partyCell(input, party),
    contact: contactOf(input, party),
    ...cellsOf((share) => inWords(share, language), shares, party),
  }));
  const count = ({ arranges }: Share): string | null => (arranges === 0 ? null : String(arranges));
  const orphans = shares.of("").arranges === 0 ? [] : [{ party: nobodysRow, ...cellsOf(count, shares, "") }];
  return { design: rolesDesign, rows: [...rows, ...orphans], others: "remove", ordered: true };
}
