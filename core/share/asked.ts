import { contactPersonOf } from "../check-ins/contact-person.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { municipalityKey } from "../municipality-key.ts";
import type { Match } from "../records/match.ts";
import { matchesOf } from "../sheets/matches.ts";
import { sentence } from "../text/sentence.ts";
import { matchNamed } from "./match-named.ts";
import { hasChecklist, recordOf, type ShareSource } from "./source.ts";
import type { Audience, ShareRequest } from "./shared-file.ts";

/** For whom files are made of the checklists. */
export type WorkingAudience = Exclude<Audience, "profile" | "home">;

/** For whom a file is, and about which matches. */
export interface Asked {
  readonly matches: readonly Match[];
  /** Name of the municipality or contact person, or code of the ambassador; absent for a group. */
  readonly who?: string;
}

/** What names two people, places or codes the same, however they were typed. */
function folded(name: string | undefined): string {
  return municipalityKey(name);
}

/** False for a blank too: nobody's matches, such as those without a municipality, are not to be asked for by no name. */
function isNamed(who: string | undefined): who is string {
  return folded(who) !== "";
}

/** Where a match belongs: the municipality of its household, or else of its group. */
export function municipalityOf({ reading }: ShareSource, match: Match): string | undefined {
  return (
    recordOf(reading.households, match.household)?.municipality ?? recordOf(reading.groups, match.group)?.municipality
  );
}

/** Who a match belongs to, for each audience: a match may be shared with nobody else. */
function whoOf(source: ShareSource, audience: WorkingAudience): (match: Match) => string | undefined {
  switch (audience) {
    case "group":
      return ({ group }) => group;
    case "municipality":
      return (match) => municipalityOf(source, match);
    case "contact":
      return contactPersonOf(source.reading);
    case "ambassador":
      return ({ ambassador }) => ambassador;
  }
}

function runningMatch(source: ShareSource, id: string): Match {
  const found = matchNamed(source.matches, id);
  if (found !== undefined) return found;
  const standing = matchNamed(matchesOf(source.standing), id);
  if (standing === undefined) throw new RequestProblem(sentence("share-match-unknown", { match: id }));
  throw new RequestProblem(sentence("share-match-not-running", { match: standing.id }));
}

/** Throws where people have no checklist yet: what they never saw is not to be shared. */
function listed(source: ShareSource, matches: readonly Match[]): readonly Match[] {
  const ready = matches.filter((match) => hasChecklist(source, match));
  const [first] = matches;
  if (ready.length > 0 || first === undefined) return ready;
  throw new RequestProblem(sentence("share-no-checklist", { match: first.id }), sentence("remedy-share-checklist", {}));
}

function ofOneMatch(source: ShareSource, audience: WorkingAudience, request: ShareRequest, id: string): Asked {
  const match = runningMatch(source, id);
  const who = whoOf(source, audience)(match);
  if (who === undefined) throw new RequestProblem(sentence(`share-${audience}-missing`, { match: match.id }));
  if (isNamed(request.who) && folded(request.who) !== folded(who)) {
    throw new RequestProblem(sentence("share-not-theirs", { match: match.id }));
  }
  return { matches: listed(source, [match]), who };
}

/**
 * The matches that a request is about. Throws RequestProblem for a match that is not there, is not under way, has no
 * checklist or is not theirs, and where nobody said whose.
 */
export function asked(source: ShareSource, request: ShareRequest, audience: WorkingAudience): Asked {
  const { match, who } = request;
  if (match !== undefined) return ofOneMatch(source, audience, request, match);
  if (audience === "group") throw new RequestProblem(sentence("share-needs-match", {}));
  if (!isNamed(who)) throw new RequestProblem(sentence("share-needs-who", { audience }));
  const theirs = whoOf(source, audience);
  const matches = source.matches.filter((one) => folded(theirs(one)) === folded(who));
  if (matches.length === 0) throw new RequestProblem(sentence("share-nobody", { audience }));
  return { matches: listed(source, matches), who };
}
