/** Words that make a column one about something or somebody else. */

/** Not where somebody lives now. */
export const elsewhere: readonly string[] = ["werk", "werkgever", "werkplek", "work", "employer", "school", "schools", "basisschool", "taalschool",
  "kantoor", "office", "azc", "coa", "opvang", "noodopvang", "opvanglocatie", "geboorte", "geboorteplaats", "herkomst", "birth",
  "overleg", "bijeenkomst", "training"]; // prettier-ignore

/** Not any more, or not yet. */
export const before: readonly string[] = [
  "oud",
  "oude",
  "vorig",
  "vorige",
  "voormalig",
  "voormalige",
  "vroegere",
  "previous",
  "former",
  "old",
];

/** Somebody beside the person whom the row is about. */
export const others: readonly string[] = ["partner", "echtgenoot", "echtgenote", "spouse", "husband", "wife", "noodcontact", "nood", "noodgeval",
  "noodnummer", "emergency", "huisarts", "school", "werkgever", "employer", "tolk", "interpreter", "vwn", "vluchtelingenwerk",
  "consulent", "klantmanager", "voogd", "advocaat", "lawyer", "moeder", "vader", "mother", "father", "broer", "zus", "brother",
  "sister", "kind", "kinderen", "child", "children", "kids", "verhuurder", "corporatie", "makelaar", "buurman", "buren",
  "maatschappelijk"]; // prettier-ignore

/** Whoever a banner over several columns may be about instead of the one whom the row is about. */
export const strangers: ReadonlySet<string> = new Set([...others, ...elsewhere, ...before, "contactpersoon", "trekker", "kartrekker", "trekkers", "woordvoerder",
  "lead", "leader", "spokesperson", "coach", "begeleider", "voorzitter", "chair", "penningmeester", "organisatie", "bedrijf", "contact"]); // prettier-ignore

/** A paper that is asked for, or one that runs out. */
export const notSeen: readonly string[] = ["duidelijk", "begrijpelijk", "leuk", "nuttig", "moeilijk", "lastig", "zinvol", "clear", "useful", "iemand", "someone", "somebody", "anyone", "anybody", "aanvraag", "aangevraagd", "aanvragen", "aanvraagdatum", "verloopt", "verlopen", "verloopdatum",
  "vervalt", "vervaldatum", "geldig", "kosten", "aanvr", "aangevr", "aanvraagmail", "verstuurd", "verzonden", "uitgestuurd", "req", "sent", "requested", "request", "applied", "application", "expires", "expiry", "until", "till",
  "costs", "apply", "applying", "willing", "bereid"]; // prettier-ignore

/** What a paper is asked about besides whether it is there. */
export const aboutPaper: readonly string[] = ["weet", "weten", "kent", "kennen", "know", "begrijp", "understand", "zin", "wil", "wilt", "willen", "want", "would", "zou", "zouden", "nodig", "need", "needed", "hulp", "help", "vragen", "vraag",
  "question", "questions", "bezwaar", "objection", "problem", "probleem", "vergoeding", "betalen", "pay", "verlengen", "renew", "kwijt", "lost", "belangrijk", "important", "vind", "vinden", "vindt", "find", "partner", "kind", "kinderen", "werk", "work", "werkgever", "employer",
  "school", "sport", "volgt", "komt", "komen", "coming", "later", "nieuwe", "new", "tweede"]; // prettier-ignore

/** A day of something that has only begun, or that belongs to something else. */
export const otherDay: readonly string[] = ["partner", "vog", "training", "facebook", "mail", "brief", "door", "via", "bij", "tot", "vergunning",
  "uitkering", "school", "kind", "kinderen", "door"]; // prettier-ignore

/** A group that somebody is not in: one they wish for, one that is kept behind the hand, one that it did not become. */
export const notIn: readonly string[] = [...before, "ex", "eerder", "eerdere", "earlier", "prior", "past", "voorkeur", "voorkeuren", "voorkeurs", "preferred", "preference", "preferences", "gewenst", "gewenste", "wens", "wensgroep",
  "wish", "wished", "desired", "wanted", "liefst", "liever", "reserve", "reserves", "backup", "standby", "spare", "alternatief", "alternatieve", "alternative", "tweede", "derde", "second", "third", "2e", "3e", "2nd", "keuze", "choice",
  "ander", "andere", "other", "another", "afgewezen", "geweigerd", "geweigerde", "afgevallen", "declined", "rejected", "refused", "gevraagd", "gevraagde", "asked", "voorgesteld", "voorgestelde", "voorstel", "proposed", "suggested", "verlaten", "vertrokken", "gestopt", "gestopte", "opgeheven",
  "left", "stopped", "ended", "uitgestapt", "mogelijke", "eventuele", "possible", "potential", "toekomstige", "toekomstig", "future", "volgende", "next", "wil"]; // prettier-ignore
