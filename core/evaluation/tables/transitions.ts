import { respondentKey } from "../respondent-key.ts";
import { waves, type EvaluationData, type Item, type Response, type StudyArm, type Wave } from "../response.ts";
import type { Transition } from "../result.ts";
import { armsShown } from "./item-tables.ts";
import { asking, chosenIn, numberIn, questionnairesOf, type Questionnaires } from "./questionnaires.ts";
import { answersOf, isOfOptions } from "./scales.ts";

/** The questionnaire of everybody that can be followed. Of two by the same at one moment nobody can tell which counts. */
function followed(responses: readonly Response[]): ReadonlyMap<string, Response> {
  const found = new Map<string, Response>();
  const twice = new Set<string>();
  for (const response of responses) {
    const who = respondentKey(response);
    if (who === undefined) continue;
    if (found.has(who)) twice.add(who);
    found.set(who, response);
  }
  for (const who of twice) found.delete(who);
  return found;
}

/** What is followed: an item, or one of its options. */
interface Followed {
  readonly item: Item;
  readonly option?: string;
}

function answerTo({ item, option }: Followed, response: Response): number | undefined {
  if (option === undefined) return numberIn(response, item);
  const chosen = chosenIn(response, item);
  if (chosen === undefined) return undefined;
  return chosen.includes(option) ? 1 : 0;
}

function followedOf(item: Item): readonly Followed[] {
  if (!isOfOptions(item.scale)) return answersOf(item.scale).length === 0 ? [] : [{ item }];
  return (item.options ?? []).map(({ key }) => ({ item, option: key }));
}

/** The answers of those who gave one, by who they are. */
function answersBy(what: Followed, responses: ReadonlyMap<string, Response>): ReadonlyMap<string, number> {
  const answers = [...responses].flatMap(([who, response]): [string, number][] => {
    const answer = answerTo(what, response);
    return answer === undefined ? [] : [[who, answer]];
  });
  return new Map(answers);
}

/** One kind of respondent at one moment, each by who they are. */
interface FollowedMoment extends Pick<Questionnaires, "wave" | "respondent"> {
  readonly people: ReadonlyMap<string, Response>;
}

function counted(places: readonly number[], pairs: readonly (readonly [number, number])[]): Transition["cells"] {
  return places.map((from) => places.map((to) => pairs.filter(([a, b]) => a === from && b === to).length));
}

function transitionOf(what: Followed, before: FollowedMoment, after: FollowedMoment): Transition | undefined {
  const from = answersBy(what, before.people);
  const to = answersBy(what, after.people);
  const pairs = [...from].flatMap(([who, answer]): [number, number][] => {
    const later = to.get(who);
    return later === undefined ? [] : [[answer, later]];
  });
  if (pairs.length === 0) return undefined;
  const places = what.option === undefined ? answersOf(what.item.scale) : [0, 1];
  return {
    ...what,
    respondent: before.respondent,
    from: before.wave,
    to: after.wave,
    n: pairs.length,
    missing: from.size + to.size - 2 * pairs.length,
    cells: counted(places, pairs),
    up: pairs.filter(([a, b]) => b > a).length,
    same: pairs.filter(([a, b]) => b === a).length,
    down: pairs.filter(([a, b]) => b < a).length,
  };
}

/** The questionnaires of one arm, or of all, by whose they are. */
function ofArm({ wave, respondent, responses }: Questionnaires, arm: StudyArm | undefined): FollowedMoment {
  const own = arm === undefined ? responses : responses.filter((one) => one.arm === arm);
  return { wave, respondent, people: followed(own) };
}

/** Every two moments, the earlier first: the next to each other, and intake to end. */
const spans: readonly (readonly [Wave, Wave])[] = waves.flatMap((from, place) =>
  waves.slice(place + 1).map((to): [Wave, Wave] => [from, to]),
);

/**
 * How the same respondents moved between two moments, of every item on an ordered scale and every option of the others;
 * nobody is counted who answered once only, so that nothing seems to change because others answered (R64). For each arm
 * too where the control group answered. Sorted by item, then moments.
 */
export function transitions(data: Pick<EvaluationData, "items" | "asked" | "responses">): readonly Transition[] {
  const isAsked = asking(data);
  const kinds = questionnairesOf(data);
  return data.items.flatMap((item) => {
    const asked = kinds
      .map((kind) => ({ ...kind, responses: kind.responses.filter((response) => isAsked(item, response)) }))
      .filter(({ responses }) => responses.length > 0);
    return spans.flatMap(([from, to]) =>
      asked
        .filter(({ wave }) => wave === from)
        .flatMap((before) => {
          const after = asked.find(({ wave, respondent }) => wave === to && respondent === before.respondent);
          return after === undefined ? [] : betweenMoments(item, before, after);
        }),
    );
  });
}

function betweenMoments(item: Item, before: Questionnaires, after: Questionnaires): readonly Transition[] {
  const shown = armsShown([...before.responses, ...after.responses]);
  const sides = [undefined, ...shown].map((arm) => ({ arm, first: ofArm(before, arm), then: ofArm(after, arm) }));
  return followedOf(item).flatMap((what) =>
    sides.flatMap(({ arm, first, then }) => {
      const transition = transitionOf(what, first, then);
      return transition === undefined ? [] : [{ ...transition, ...(arm === undefined ? {} : { arm }) }];
    }),
  );
}
