import { bankItems, type BankItem } from "../../evaluation/items/item-bank.ts";
import { respondents, waves, type Respondent, type Wave } from "../../evaluation/response.ts";
import type { Words } from "../../sheets/design.ts";

/** Who fills in a blank questionnaire: a household of the control group is not asked about a group (R62). */
export type FormRespondent = Respondent | "control";

/** A blank questionnaire: who answers what, and when. */
export interface Questionnaire {
  readonly wave: Wave;
  readonly respondent: FormRespondent;
  /** In the order in which they are asked. */
  readonly items: readonly BankItem[];
  /** Name of its sheet: the words by which the moment and the respondents are known when it comes back. */
  readonly name: Words;
}

const waveNames: Readonly<Record<Wave, Words>> = {
  intake: { nl: "Nulmeting", en: "Baseline" },
  mid: { nl: "Tussenmeting", en: "Midterm" },
  end: { nl: "Eindmeting", en: "Final" },
};

const respondentNames: Readonly<Record<FormRespondent, Words>> = {
  household: { nl: "huishoudens", en: "households" },
  control: { nl: "controle gezinnen", en: "control households" },
  member: { nl: "groepsleden", en: "members" },
  group: { nl: "groepen", en: "groups" },
  partner: { nl: "partners", en: "partners" },
};

/** Of what lists of people say already, a form asks nothing again; earlier experience stands in no list. */
function isInLists({ key, theme }: BankItem): boolean {
  return theme === "background" && key !== "earlier-experience";
}

/** What can only be asked of somebody with a match: about the group, and what they would pass on of it. */
function needsMatch({ key, ofMatch }: BankItem): boolean {
  return ofMatch === true || key === "pass-on";
}

function itemsOf(wave: Wave, respondent: FormRespondent): readonly BankItem[] {
  const asked = respondent === "control" ? "household" : respondent;
  return bankItems.filter(
    (item) =>
      item.moments.includes(wave) &&
      item.respondents.includes(asked) &&
      !isInLists(item) &&
      !(respondent === "control" && needsMatch(item)),
  );
}

/** Nobody is drawn before the first moment: both arms answer the same questions then. */
function isApart(wave: Wave, respondent: FormRespondent): boolean {
  return respondent !== "control" || wave !== "intake";
}

/** All questionnaires of the item bank, by moment and then by who answers; those of a control group where there is one. */
export function questionnaires(hasControl: boolean): readonly Questionnaire[] {
  const everybody: readonly FormRespondent[] = respondents.flatMap((one): readonly FormRespondent[] =>
    one === "household" && hasControl ? [one, "control"] : [one],
  );
  return waves.flatMap((wave) =>
    everybody
      .filter((respondent) => isApart(wave, respondent))
      .map((respondent) => ({ wave, respondent, items: itemsOf(wave, respondent), name: nameOf(wave, respondent) }))
      .filter(({ items }) => items.length > 0),
  );
}

function nameOf(wave: Wave, respondent: FormRespondent): Words {
  const [when, who] = [waveNames[wave], respondentNames[respondent]];
  return { nl: `${when.nl} ${who.nl}`, en: `${when.en} ${who.en}` };
}
