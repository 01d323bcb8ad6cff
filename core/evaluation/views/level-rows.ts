import { evaluationLevelsDesign, levelColumn } from "../../sheets/evaluation-levels.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { answerWords } from "../answers/answer-words.ts";
import { levels, waves } from "../response.ts";
import type { EvaluationResult, Transition } from "../result.ts";
import { sidesOf } from "./change-rows.ts";
import { whoLabel } from "./words.ts";

/** How far apart two moments are, in moments. */
function span({ from, to }: Transition): number {
  return waves.indexOf(to) - waves.indexOf(from);
}

/** Of each item and respondent the moments that lie furthest apart; of two such the earlier. */
function isWidest(all: readonly Transition[], one: Transition): boolean {
  const same = all.filter(({ item, respondent }) => item === one.item && respondent === one.respondent);
  const most = Math.max(...same.map(span));
  return same.find((other) => span(other) === most) === one;
}

function rowsOf(transition: Transition, language: Language): readonly WantedRow[] {
  const { item, respondent, from, to, n, cells } = transition;
  const { first, then } = sidesOf(transition);
  const words = answerWords(item, language);
  return levels.map((_, place) => ({
    label: say(
      language,
      sentence("evaluation-level", {
        question: item.words[language],
        level: words[place] ?? "",
        who: whoLabel(respondent, undefined, language),
        n,
      }),
    ),
    from,
    to,
    "first-count": first[place] ?? 0,
    "then-count": then[place] ?? 0,
    ...Object.fromEntries(levels.map((level, column) => [levelColumn(level), cells[place]?.[column] ?? 0])),
  }));
}

/** What the sheet with levels of a language should say; all arms together, those apart are on the sheet of changes. */
export function levelsWanted({ transitions }: EvaluationResult, language: Language): Wanted {
  const told = transitions.filter(({ item, arm }) => item.scale === "level" && arm === undefined);
  const rows = told.filter((one) => isWidest(told, one)).flatMap((one) => rowsOf(one, language));
  return { design: evaluationLevelsDesign, rows, others: "remove", ordered: true };
}
