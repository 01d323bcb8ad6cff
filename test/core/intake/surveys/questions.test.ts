import assert from "node:assert/strict";
import { readPeople } from "../../../../core/intake/read-people.ts";
import { book, sheet } from "../book.ts";
import { samples } from "../header-words.ts";
import { questions, type Questions } from "./questions.ts";

/** What the only question of a form is used for, `-` for nothing. */
function usedFor(question: string, { role, sample }: Questions): string {
  const cells = [["Tijdstempel", question, "Kleur"], ...samples[sample].map((cell, place) => [`2025-09-0${place + 1} 12:00:00`, cell, `kleur ${place}`])]; // prettier-ignore
  const reading = readPeople(book(sheet("Antwoorden", cells)), {
    mappings: [{ sheet: "Antwoorden", header: "*", field: role }],
  });
  const column = reading.sheets[0]?.columns[1];
  return column?.confidence === "sure" ? (column.field ?? "-") : "-";
}

describe("questions of forms", () => {
  for (const one of questions) {
    it(`of ${one.role}: ${one.field === "-" ? `none, over ${one.sample}` : one.field}, ${one.questions.slice(0, 30)}`, () => {
      const differing = one.questions
        .split("|")
        .map((question) => question.trim())
        .map((question) => `${question} ${usedFor(question, one)}`)
        .filter((line) => !line.endsWith(` ${one.field}`));
      assert.deepEqual(differing, []);
    });
  }
});
