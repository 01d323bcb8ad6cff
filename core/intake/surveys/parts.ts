/** How survey tools write a question that takes several columns: the question, and what of it a column holds. */
import { candidatesFor } from "../match-header.ts";
import { folded } from "../words.ts";
import type { SurveyTool } from "./survey.ts";

/** One column of a question that takes several. */
export interface Part {
  readonly question: string;
  /** What the column is about: an option, a rank, a row of a grid. */
  readonly option: string;
}

/** A header without what a tool puts around its question. */
export interface Question {
  /** The question, or what the header asks by itself. */
  readonly text: string;
  /** Present where other columns have the same question. */
  readonly part?: Part;
}

/** `G02Q05. Vraag` and `Q05[SQ001]. Vraag [Optie]` of LimeSurvey without the code. */
function withoutCode(header: string, tool: SurveyTool | undefined): string {
  return tool === "limesurvey" ? header.replace(/^[A-Za-z]\w*(?:\[[^\]]*\])*\.\s+(?=\S)/u, "") : header;
}

/** `Vraag [Optie]`, as Google Forms, LimeSurvey and many people write it. */
function inBrackets(header: string): Part | undefined {
  const [, question = "", option = ""] = /^(.*?\S)\s*\[([^[\]]+)\]$/su.exec(header) ?? [];
  return option === "" ? undefined : { question, option: option.trim() };
}

/** Every way to split at a separator, the shortest question first. */
function splits(header: string, separator: string): Part[] {
  const pieces = header.split(separator);
  return pieces.slice(1).map((_, place) => ({
    question: pieces
      .slice(0, place + 1)
      .join(separator)
      .trim(),
    option: pieces
      .slice(place + 1)
      .join(separator)
      .trim(),
  }));
}

/** The ways in which a header may be a question with an option. */
function waysOf(header: string, tool: SurveyTool | undefined): Part[] {
  const bracketed = inBrackets(header);
  if (bracketed !== undefined) return [bracketed];
  if (tool === "qualtrics") return splits(header, " - ");
  return tool === "kobotoolbox" ? splits(header, "/").reverse() : [];
}

/** The words of Qualtrics for the answer itself, beside a column with what people typed at `Anders`. */
const ownAnswer = /^(?:selected choice|geselecteerde (?:keuze|optie|antwoord)|gekozen antwoord)$/iu;

/** True for words that say a field of some sheet by themselves. */
function saysSomething(text: string): boolean {
  const roles = ["groups", "households", "members"] as const;
  return roles.some((role) => candidatesFor(text, role).some(({ score }) => score >= 0.75));
}

/**
 * The words of a path of KoboToolbox: its last piece where that is a question by itself, or all of it, because a group
 * such as `toestemming/deelname` says what its fields are about. Names have no spaces, their underscores are.
 */
function pathWords(path: string): string {
  if (!/^[\w/.-]+$/u.test(path)) return path;
  const plain = (text: string): string => text.replace(/[_/]+/gu, " ").trim();
  const last = plain(path.slice(path.lastIndexOf("/") + 1));
  return saysSomething(last) ? last : plain(path);
}

/** The words of a label behind the title of its group, `Wensen/Wilt u meedoen?`, where it is a question by itself. */
function labelWords(header: string, { option }: Part): string {
  return /\s/u.test(option) && saysSomething(option) ? option : pathWords(header);
}

/** The last piece of a path. */
function lastOf(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/_+/gu, " ")
    .trim();
}

/** What people typed at `Anders, namelijk`, which is no answer of the list: ` - Anders, namelijk: - Text`. */
const typed = /\s-\s(?:anders?|iets anders|een andere?|overig|other)\b.*\s-\s*(?:text|tekst)$/iu;

function single(header: string, ways: readonly Part[], tool: SurveyTool | undefined): string {
  if (typed.test(header)) return "";
  if (tool === "kobotoolbox") return pathWords(header);
  return ways.find(({ option }) => ownAnswer.test(option))?.question ?? header;
}

/**
 * The questions in headers, in their order. A header is only taken apart at a dash or a slash where another has the same
 * beginning: people write both in plain questions.
 */
export function questionsIn(headers: readonly string[], tool?: SurveyTool): Question[] {
  const bare = headers.map((header) => withoutCode(header, tool));
  const ways = bare.map((header) => waysOf(header, tool));
  const times = new Map<string, number>();
  for (const question of ways.flatMap((some) => [...new Set(some.map((way) => folded(way.question)))]))
    times.set(question, (times.get(question) ?? 0) + 1);
  return bare.map((header, index): Question => {
    const own = ways[index] ?? [];
    const part = own.find(({ question }) => (times.get(folded(question)) ?? 0) > 1);
    if (part === undefined) return { text: single(header, own, tool) };
    if (ownAnswer.test(part.option)) return { text: part.question };
    const said = tool === "kobotoolbox" ? { question: pathWords(part.question), option: lastOf(part.option) } : part;
    return { text: tool === "kobotoolbox" ? labelWords(header, said) : said.question, part: said };
  });
}
