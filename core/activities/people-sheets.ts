import { readableDate } from "../dates/readable-date.ts";
import type { Reading } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Member, Seen } from "../records/member.ts";
import { approvalsDesign } from "../sheets/approvals.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { ownRows } from "../sheets/own-rows.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { trainingOf } from "./training-state.ts";
import { isPeoplesOwn, PeopleSheet, takingPart, type PersonRow } from "./people-rows.ts";

/** What the rows about people are made from. */
interface Source {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** Of the workbook. */
  readonly language: Language;
}

type Paper = "declaration" | "conductCertificate" | "training";

/** What the coordinator's own list says of a paper of a member: of the member, or of the whole group. */
function paperGiven(paper: Paper, group: Group, member: Member | undefined, language: Language): string[] {
  const ofMember: Seen | undefined = member?.approval?.[paper];
  const seen = ofMember?.seen ?? group.approval?.[paper];
  if (seen === undefined) return [];
  const day = ofMember?.on === undefined ? "" : readableDate(ofMember.on, language);
  return [say(language, sentence("paper-given", { paper, seen, day, forAll: ofMember === undefined }))];
}

function given(papers: readonly Paper[], group: Group, { member }: PersonRow, language: Language): string | null {
  const parts = papers.flatMap((paper) => paperGiven(paper, group, member, language));
  return parts.length === 0 ? null : parts.join("; ");
}

/** The key of a row: as it stands on the sheet, or as it will. */
function keyOf({ own, label }: PersonRow, code: string): WantedRow {
  return { code: own?.values["code"] ?? code, member: own?.values["member"] ?? (label === "" ? null : label) };
}

/** The rows of the members of a group; one without a name where nobody is known, for people to fill in. */
function memberRows(
  { snapshot, reading, language }: Source,
  design: SheetDesign,
  more: (group: Group, person: PersonRow) => WantedRow,
): readonly WantedRow[] {
  const sheet = new PeopleSheet(snapshot, design);
  return takingPart(reading.groups).flatMap((group) => {
    const people = sheet.of(group, language);
    if (people.length === 0) return [{ code: sheet.rowOf(group.code)?.values["code"] ?? group.code, member: null }];
    return people.map((person) => {
      const key = keyOf(person, group.code);
      return person.member === undefined ? key : { for: "member", ...key, ...more(group, person) };
    });
  });
}

/** Rows that people typed about groups that are not there: they stay. */
function typedRows({ snapshot }: Source, design: SheetDesign): readonly WantedRow[] {
  return ownRows(snapshot, design)
    .filter(isPeoplesOwn)
    .map(({ values }) => ({ code: values["code"] ?? null, member: values["member"] ?? null }));
}

/**
 * The sheet `Training` as it should be: a row for every member of every group and for every household that takes part
 * (R26, R27). Of somebody who left a row stays only where people typed in it.
 */
export function trainingsWanted(source: Source): Wanted {
  const { snapshot, reading, language } = source;
  const sheet = new PeopleSheet(snapshot, trainingsDesign);
  const households = takingPart(reading.households).map(({ code }) => ({
    for: "household",
    code: sheet.rowOf(code)?.values["code"] ?? code,
    member: null,
  }));
  const members = memberRows(source, trainingsDesign, (group, person) => ({
    given: given(["training"], group, person, language),
  }));
  const rows = [...members, ...households, ...typedRows(source, trainingsDesign)];
  return { design: trainingsDesign, rows, others: "remove", ordered: true };
}

/** The sheet `Goedkeuring` as it should be: a row for every member of every group that takes part (R21). */
export function approvalsWanted(source: Source): Wanted {
  const { snapshot, language } = source;
  const trainings = new PeopleSheet(snapshot, trainingsDesign);
  const members = memberRows(source, approvalsDesign, (group, person) => ({
    training: trainingShown(trainings, group, person, language),
    given: given(["declaration", "conductCertificate"], group, person, language),
  }));
  const rows = [...members, ...typedRows(source, approvalsDesign)];
  return { design: approvalsDesign, rows, others: "remove", ordered: true };
}

/** How far a member is with the start training, in the words of `Goedkeuring`. */
function trainingShown(trainings: PeopleSheet, group: Group, person: PersonRow, language: Language): string | null {
  const own = trainings.of(group, language).find(({ label }) => label === person.label)?.own;
  const state = trainingOf(group, { ...person, ...(own === undefined ? {} : { own }) });
  const isNotNeeded = own?.values["start"] === "not-needed";
  if (state.is !== "missing") return isNotNeeded ? "not-needed" : state.is;
  return own?.values["start"] === "not" || person.member?.approval?.training !== undefined ? "not" : null;
}
