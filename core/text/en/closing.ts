import type { closing as dutch } from "../nl/closing.ts";

const moments: Readonly<Record<string, string>> = { intake: "Baseline", mid: "Midterm", end: "Final" };

const whom: Readonly<Record<string, string>> = {
  household: "households",
  control: "households without a match",
  member: "group members",
  group: "groups",
  partner: "partners",
};

/** Sentences of the blank questionnaires, the closing form and of who stays in touch, in English. */
export const closing: typeof dutch = {
  "forms-title": (v) => `${moments[v.wave] ?? v.wave} survey: questions to ${whom[v.respondent] ?? v.respondent}`,
  "forms-how": (v) =>
    `Fill in one line per questionnaire, then put this sheet in your workbook. ${v.isMember ? "The e-mail address is needed to find somebody's answers of a later moment." : "Answers without a code only count in the total."}`,
  "forms-free": () =>
    "Taking part is voluntary, and every question may stay blank. That has no effect on residence, home or income.",
  "forms-not-asked": () => "Do not ask about health, religion or orientation, and write nothing about them.",
  "forms-closing": () =>
    "The last questions are about after this year. Yes is a wish and no promise: who says yes may still say no later.",
  "forms-hint-title": () => "How to fill this in",
  "forms-hint-most": (v) => `Put yes at ${v.most} answers at most, and leave the others blank.`,
  "forms-hint-several": () => "More than one answer is fine. In one cell: put a semicolon between them.",
  "forms-hint-number": () => "A number. Does somebody not know? Leave the cell blank.",
  "forms-of-match": () => "Questionnaires are the same for everybody, and not of one match. Leave the match out.",
  "forms-language-unknown": () => "There are questionnaires in Dutch and in English.",
  "remedy-forms-language-unknown": () => "Choose nl or en, or leave the language out for that of your workbook.",
};
