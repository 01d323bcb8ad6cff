import type { ambassadors as dutch } from "../nl/ambassadors.ts";

/** Codes that one sentence names. */
const codesNamed = 8;

function named(codes: readonly string[]): string {
  const more = codes.length - codesNamed;
  return codes.slice(0, codesNamed).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Sentences of cultural ambassadors, in English. */
export const ambassadors: typeof dutch = {
  "step-ambassadors": () => "Cultural ambassadors on the sheet Matches",
  "ambassadors-none-wanted": () => "No confirmed match asks for a cultural ambassador. Nobody was assigned.",
  "ambassadors-assigned": (v) =>
    `${v.assigned === 1 ? "1 match has" : `${v.assigned} matches have`} a cultural ambassador${
      v.missing === 0
        ? ""
        : `; ${v.missing === 1 ? "1 match wants one and has none" : `${v.missing} matches want one and have none`}`
    }.`,
  "ambassadors-changed": (v) =>
    v.count === 1 ? "For 1 match that is new or changed." : `For ${v.count} matches that is new or changed.`,
  "ambassadors-without": (v) =>
    v.count === 1 ? "1 match does without, by choice." : `${v.count} matches do without, by choice.`,
  "ambassador-load-line": (v) => `${v.code}: ${v.matches} of ${v.capacity}`,
  "ambassador-missing-none-listed": (v) =>
    `${v.match} wants a cultural ambassador, but there is no list of ambassadors. Make a sheet with name, languages and how many matches somebody has room for.`,
  "ambassador-missing-languages-unknown": (v) =>
    `${v.match} wants a cultural ambassador, but no language of the household is known. Fill in the languages with the household.`,
  "ambassador-missing-language": (v) =>
    `${v.match} wants a cultural ambassador, but nobody on the list speaks a language of the household. Find somebody, or ask for an interpreter.`,
  "ambassador-missing-own-member": (v) =>
    `${v.match} wants a cultural ambassador, but who speaks the language is in the group. Find somebody from outside the group.`,
  "ambassador-missing-full": (v) =>
    `${v.match} wants a cultural ambassador, but who speaks the language has enough matches. Find somebody, or discuss who has room for one more.`,
  "ambassador-wish-unknown": (v) =>
    `Of ${v.matches.length === 1 ? "1 match" : `${v.matches.length} matches`} we do not know whether the household wants an ambassador: ${named(v.matches)}. Ask, and write yes or no with the household. You can also fill in somebody yourself, or choose under ‘Without ambassador’.`,
  "ambassador-reason-unread": (v) =>
    `${v.match} has a word of your own under ‘Without ambassador’. It counts as without. Choose a word from the list, and write no story here.`,
  "ambassador-not-listed": (v) =>
    `The ambassador of ${v.match} is not on the list of ambassadors. Your choice stays. Write the code or name as on the list, and the match counts.`,
  "ambassador-is-contact": (v) =>
    `The ambassador of ${v.match} is the contact person too. That is allowed. When a talk is about the group itself, ask somebody else to help.`,
  "ambassador-over-capacity": (v) =>
    `Ambassador ${v.code} has ${v.matches} matches and room for ${v.capacity}. Discuss it, or fill in somebody else for a match.`,
};
