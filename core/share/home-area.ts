import { canonicalCode } from "../canonical-code.ts";
import { kilometresBetween, type LatLon } from "../intake/points.ts";
import type { Places } from "../intake/places.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { compareCodes } from "../matching/codes.ts";
import { pointsOf } from "../matching/distance.ts";
import { limitMetresOf } from "../matching/rules.ts";
import { municipalityKey } from "../municipality-key.ts";
import type { Group } from "../records/group.ts";
import type { Match } from "../records/match.ts";
import { shownNumber } from "../screens/values.ts";
import { isRunning, matchesOf } from "../sheets/matches.ts";
import { settingsOf } from "../sheets/settings.ts";
import type { Settings } from "../settings.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { matchNamed } from "./match-named.ts";
import type { SharedSheet, ShareRequest } from "./shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "./sheet.ts";
import { recordOf, type ShareSource } from "./source.ts";

/** What search areas are made from. */
export type HomeSource = Pick<ShareSource, "standing" | "reading" | "language" | "options">;

/** For whom a home is looked for: one match, one group or household, or a municipality. */
export type HomeRequest = Pick<ShareRequest, "match" | "who">;

/** Where to look for a home (R17): a circle, and the four-digit postcode areas in it. No address, and of nobody. */
export interface HomeArea {
  readonly centre: LatLon;
  /** Sides of the squares that the centre is rounded to, in metres. */
  readonly squareMetres: number;
  /** Kilometres. */
  readonly radiusKm: number;
  /** Four digits with the distance of its middle from the centre in kilometres, in halves; the nearest first. */
  readonly areas: readonly { readonly area: string; readonly km: number }[];
}

/** Degrees of 500 metres, north and, at the latitude of the Netherlands, east. */
const step: LatLon = { lat: 0.0045, lon: 0.0073 };
const squareMetres = 500;
/** The middle of one or two addresses says nearly where they are. */
const fewAddresses = 3;
const fewTimes = 2;

function rounded(value: number, size: number): number {
  return Number((Math.round(value / size) * size).toFixed(4));
}

/** Middles of the four-digit areas of a workbook: its own point where there is one, else that of its full postcodes. */
function areaPoints({ points }: Places): ReadonlyMap<string, LatLon> {
  const full = new Map<string, LatLon[]>();
  for (const [postcode, { lat, lon }] of points) {
    if (!/^\d{4}/u.test(postcode)) continue;
    const area = postcode.slice(0, 4);
    if (postcode.length === 4) full.set(area, [{ lat, lon }]);
    else if (!points.has(area)) full.set(area, [...(full.get(area) ?? []), { lat, lon }]);
  }
  return new Map([...full].map(([area, some]) => [area, middle(some)]));
}

function middle(points: readonly LatLon[]): LatLon {
  const mean = (of: (point: LatLon) => number): number => points.reduce((sum, one) => sum + of(one), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

/**
 * Where the municipality can look for a home near a group (R17): a circle round the middle of its members, rounded to about
 * 500 metres, or 1 kilometre where no more than two addresses are known, as wide as pairs may live apart. Absent where
 * nobody knows where the group lives.
 */
export function homeArea(group: Group, places: Places, settings: Settings): HomeArea | undefined {
  const [exact] = pointsOf(group, "mean");
  if (exact === undefined) return undefined;
  const times = pointsOf(group, "nearest").length < fewAddresses ? fewTimes : 1;
  const centre = { lat: rounded(exact.lat, step.lat * times), lon: rounded(exact.lon, step.lon * times) };
  const radiusKm = limitMetresOf(settings, group) / 1000;
  const areas = [...areaPoints(places)]
    .map(([area, point]) => ({ area, km: Math.round(2 * kilometresBetween(centre, point)) / 2 }))
    .filter(({ km }) => km <= radiusKm)
    .sort((one, other) => one.km - other.km || compareCodes(one.area, other.area));
  return { centre, squareMetres: squareMetres * times, radiusKm, areas };
}

const areaDesign: SharedDesign = {
  key: "home_area",
  name: { nl: "Zoekgebied", en: "Search area" },
  columns: [
    { key: "about", title: { nl: "Voor", en: "For" }, width: 12 },
    { key: "municipality", title: { nl: "Gemeente", en: "Municipality" }, width: 18, wrap: true },
    { key: "centre", title: { nl: "Midden", en: "Centre" }, width: 20 },
    { key: "precision", title: { nl: "Afgerond op (m)", en: "Rounded to (m)" }, type: "integer", width: 12 },
    { key: "radius", title: { nl: "Straal (km)", en: "Radius (km)" }, type: "kilometres", width: 12 },
    { key: "areas", title: { nl: "Postcodegebieden", en: "Postcode areas" }, width: 60, wrap: true },
  ],
  print: { orientation: "landscape" },
};

/** A group with what its area is called: the match, or the code of the group. */
interface Looking {
  readonly about: string;
  readonly group: Group;
  readonly municipality?: string | undefined;
}

function ofMatch({ reading }: HomeSource, { id, group, household }: Match): Looking[] {
  const found = recordOf(reading.groups, group);
  const municipality = recordOf(reading.households, household)?.municipality ?? found?.municipality;
  return found === undefined ? [] : [{ about: id, group: found, municipality }];
}

/** Matches whose household has no home yet, of one municipality or of all. */
function withoutHome(source: HomeSource, municipality: string | undefined): Looking[] {
  const { reading, standing, options } = source;
  const isHoused = ({ household }: Match): boolean => {
    const { housedOn } = recordOf(reading.households, household) ?? {};
    return housedOn !== undefined && housedOn <= options.today;
  };
  const wanted = municipalityKey(municipality);
  return matchesOf(standing)
    .filter((match) => isRunning(match) && !isHoused(match))
    .flatMap((match) => ofMatch(source, match))
    .filter((one) => wanted === "" || municipalityKey(one.municipality) === wanted);
}

function looking(source: HomeSource, { match, who }: HomeRequest): Looking[] {
  const { reading, standing } = source;
  const running = matchesOf(standing).filter(isRunning);
  if (match !== undefined) {
    const found = matchNamed(running, match);
    if (found === undefined) throw new RequestProblem(sentence("share-match-unknown", { match }));
    return ofMatch(source, found);
  }
  const group = recordOf(reading.groups, who ?? "");
  if (group !== undefined) return [{ about: group.code, group, municipality: group.municipality }];
  const own = running.filter(({ household }) => canonicalCode(household) === canonicalCode(who ?? ""));
  return own.length > 0 ? own.flatMap((one) => ofMatch(source, one)) : withoutHome(source, who);
}

/** The centre is one text with decimal points, in whatever language: so every map on the internet understands it. */
function lineOf({ about, municipality = "" }: Looking, area: HomeArea, language: Language) {
  const { centre, squareMetres: precision, radiusKm, areas } = area;
  return {
    cells: {
      about,
      municipality,
      centre: `${String(centre.lat)}, ${String(centre.lon)}`,
      precision,
      radius: radiusKm,
      areas: areas.map(({ area, km }) => `${area} (${shownNumber(km, language)} km)`).join(", "),
    },
  } satisfies SharedLine;
}

/**
 * Where to look for homes near groups (R17), for a municipality. Of one match, of a group or household by its code, of the
 * matches of a municipality without a home yet, else of all those. Throws RequestProblem for a match that is not there,
 * and where there is no group of which it is known where it lives.
 */
export function homeSheets(source: HomeSource, request: HomeRequest): readonly SharedSheet[] {
  const { standing, reading, language, options } = source;
  const { settings } = settingsOf(standing, options.settings);
  const lines = looking(source, request).flatMap((one): SharedLine[] => {
    const area = homeArea(one.group, reading.places, settings);
    return area === undefined ? [] : [lineOf(one, area, language)];
  });
  if (lines.length === 0) throw new RequestProblem(sentence("home-area-unknown", {}), sentence("remedy-home-area", {}));
  const lead = [sentence("home-area-title", {}), sentence("home-area-how", {}), sentence("home-area-left-out", {})];
  return [sharedSheet(areaDesign, lines, lead.map((line) => say(language, line)), language)]; // prettier-ignore
}
