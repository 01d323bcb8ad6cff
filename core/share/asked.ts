import { contactPersonOf } from "../check-ins/contact-person.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { municipalityKey } from "../municipality-key.ts";
import type { Match } from "../records/match.ts";
import { plusDays } from "../dates/civil-date.ts";
import { isConfirmed, matchesOf } from "../sheets/matches.ts";
import { sentence } from "../text/sentence.ts";
import { matchNamed } from "./match-named.ts";
import { hasChecklist, recordOf, type ShareSource } from "./source.ts";
import type { Audience, ShareRequest } from "./shared-file.ts";

/** For whom files are made of the checklists. */
export type WorkingAudience = Extract<Audience, "group" | "municipality" | "contact" | "ambassador">;

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

/** Whose a match is. Throws where that is not known, or is somebody else than whom the request names. */
function ownerOf(source: ShareSource, audience: WorkingAudience, request: ShareRequest, match: Match): string {
  const who = whoOf(source, audience)(match);
  if (who === undefined) throw new RequestProblem(sentence(`share-${audience}-missing`, { match: match.id }));
  if (isNamed(request.who) && folded(request.who) !== folded(who)) {
    throw new RequestProblem(sentence("share-not-theirs", { match: match.id }));
  }
  return who;
}

function ofOneMatch(source: ShareSource, audience: WorkingAudience, request: ShareRequest, id: string): Asked {
  const match = runningMatch(source, id);
  const who = ownerOf(source, audience, request, match);
  return { matches: listed(source, [match]), who };
}

/** Days after its end for which a match is in calendars: by then whoever imports has taken its talks out. */
const keptAfterEnd = 366;

/** Matches of which a calendar has talks, or had some until they ended; a checklist has nothing to do with those. */
function matchesWithTalks({ standing, options }: ShareSource): readonly Match[] {
  const since = plusDays(options.today, -keptAfterEnd);
  return matchesOf(standing).filter(
    (match) => isConfirmed(match) || (match.status === "ended" && (match.endedOn ?? since) >= since),
  );
}

/**
 * The matches of which a contact person gets the talks as a calendar (R39): every one of theirs, those that ended less than
 * a year ago included, so that what was planned can go from the calendar. Throws RequestProblem as `asked` does, but not
 * for want of a checklist.
 */
export function askedForTalks(source: ShareSource, request: ShareRequest): Asked {
  const matches = matchesWithTalks(source);
  if (request.match !== undefined) {
    const match = matchNamed(matches, request.match) ?? runningMatch(source, request.match);
    return { matches: [match], who: ownerOf(source, "contact", request, match) };
  }
  const { who } = request;
  if (!isNamed(who)) throw new RequestProblem(sentence("share-needs-who", { audience: "contact" }));
  const theirs = whoOf(source, "contact");
  const own = matches.filter((one) => folded(theirs(one)) === folded(who));
  if (own.length === 0) throw new RequestProblem(sentence("share-nobody", { audience: "contact" }));
  return { matches: own, who };
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
