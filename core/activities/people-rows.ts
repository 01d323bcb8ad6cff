import { codeKey } from "../intake/codes.ts";
import type { Found } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Member } from "../records/member.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { memberLabels } from "../tasks/members/member-rows.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { wordIn } from "./own-values.ts";

/** Somebody of a group, by the coordinator's list or by a row that people typed themselves. */
export interface PersonRow {
  /** As the sheet names them, or would; `""` for a group of which nobody is known. */
  readonly label: string;
  /** Of the coordinator's list; absent for somebody whom people put on our sheet. */
  readonly member?: Member;
  /** The row on our sheet, once it is there. */
  readonly own?: OwnRow;
}

/** How the code and the name on a row are compared. */
function keyOf(code: string, label: string): string {
  return `${codeKey(code)}\n${label.replace(/\s+/gu, " ").trim().toLowerCase()}`;
}

/** True for a row that people typed themselves: every row of ours says whom it is for. */
export function isPeoplesOwn(own: OwnRow): boolean {
  return wordIn(own, "for") === "" && wordIn(own, "member") !== "";
}

/** The rows about people on `Training` or `Goedkeuring`; of two rows about the same one the first counts. */
export class PeopleSheet {
  readonly #rows = new Map<string, OwnRow>();
  readonly #added = new Map<string, OwnRow[]>();

  constructor(snapshot: Snapshot, design: SheetDesign) {
    for (const own of ownRows(snapshot, design)) {
      const code = wordIn(own, "code");
      const key = keyOf(code, wordIn(own, "member"));
      if (this.#rows.has(key)) continue;
      this.#rows.set(key, own);
      if (isPeoplesOwn(own)) this.#added.set(codeKey(code), [...(this.#added.get(codeKey(code)) ?? []), own]);
    }
  }

  /** False where the sheet is not there, or says nothing. */
  get hasRows(): boolean {
    return this.#rows.size > 0;
  }

  /** The row of a household, or of a group of which nobody is known. */
  rowOf(code: string): OwnRow | undefined {
    return this.#rows.get(keyOf(code, ""));
  }

  /** The members of a group by the coordinator's list, and then those whom people put on the sheet. */
  of({ code, members = [] }: Group, language: Language): readonly PersonRow[] {
    const labels = memberLabels(members, language);
    // Of a workbook that changes its language `lid 2` stays who it was.
    const others = memberLabels(members, language === "nl" ? "en" : "nl");
    const listed = members.map((member, place): PersonRow => {
      const label = labels[place] ?? "";
      const own = this.#rows.get(keyOf(code, label)) ?? this.#rows.get(keyOf(code, others[place] ?? label));
      return { label, member, ...(own === undefined ? {} : { own }) };
    });
    const used = new Set(listed.map(({ own }) => own?.row));
    const added = (this.#added.get(codeKey(code)) ?? []).filter(({ row }) => !used.has(row));
    return [...listed, ...added.map((own) => ({ label: wordIn(own, "member"), own }))];
  }
}

/** Everybody who takes part: read without an error, each code once, and not withdrawn or over. */
export function takingPart<Item extends Group | Household>(found: readonly Found<Item>[]): readonly Item[] {
  const seen = new Set<string>();
  return found.flatMap(({ record, blocked }) => {
    const key = codeKey(record.code);
    if (blocked || seen.has(key)) return [];
    seen.add(key);
    return record.status === "withdrawn" || record.status === "ended" ? [] : [record];
  });
}
