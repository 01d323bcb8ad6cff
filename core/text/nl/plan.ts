/** When the household is asked: before it arrives, before the start where it is here already, or once more after that. */
const asked = {
  "before-arrival": "Voor de aankomst: wil het huishouden contact met de groep?",
  "before-start": "Voor de start: wil het huishouden contact met de groep?",
  after: "Een paar weken later: wil het huishouden nog contact met de groep?",
};

const prompts = {
  how: "Hoe zijn we elkaars gelijke? Wat leert de groep van het huishouden, en wat het huishouden van de groep?",
  decides: "Wie besluit waarover? Wat doet het huishouden zelf, wat doen we samen?",
  restraint: "Wanneer houdt de groep zich juist in? Hoe zeggen we het als het te veel of te weinig wordt?",
};

const missing = {
  equality: "Bij gelijkwaardigheid is een vraag nog niet beantwoord.",
  goal: "Er is nog geen doel. Laat de nieuwkomer er een kiezen.",
  step: "Het doel heeft nog geen eerste stap.",
  who: "Bij het doel staat nog niet wie het doet.",
  when: "Bij het doel staat nog niet wanneer.",
  agreed: "De nieuwkomer heeft nog geen ja gezegd tegen het doel.",
};

const conditions = {
  training: "Starttraining gevolgd",
  introduction: "Kennismaking met de maatschappelijke begeleiding",
  roles: "Taken en rollen op papier",
  plan: "Hervestigingsplan klaar",
  briefing: "Groep kent organisaties en geldzaken",
  informed: "Nieuwkomer weet alles en koos zelf",
};

/** Sentences of the settlement plan and the gate before arrival, in Dutch. */
export const plan = {
  "step-match-plan": (v: { match: string }) => `Plan van ${v.match}`,
  "step-plan-entries": (v: { match: string }) => `Antwoorden en doelen van ${v.match}`,
  "match-plan-title": (v: { match: string; group: string; household: string }) =>
    `${v.match}: plan van groep ${v.group} en huishouden ${v.household}`,
  "match-plan-how": (_: object) =>
    "De nieuwkomer kiest de doelen, de groep helpt. Eén doel kan genoeg zijn. Het plan is compleet met een doel met eerste stap, wie, wanneer en akkoord, en met een antwoord op de vragen over gelijkwaardigheid.",
  "plan-stopping": (_: object) =>
    "Meedoen is vrijwillig. Stoppen mag altijd, ook zonder reden. Het heeft geen gevolgen voor verblijf of uitkering.",
  "match-plan-texts": (_: object) =>
    "Namen zijn niet nodig. Schrijf niets over gezondheid of geloof. Een eigen doel? Zet het eronder, met een eigen nummer zoals D8.",
  "plan-choice": (v: { when: "before-arrival" | "before-start" | "after" }) => asked[v.when],
  "plan-choice-hint": (_: object) =>
    "Kies ja, nee of later. Zet bij Wanneer de dag van het gesprek, en bij Doel of tekst in welke taal het was.",
  "plan-equality": (v: { prompt: "how" | "decides" | "restraint" }) => prompts[v.prompt],
  "plan-equality-hint": (_: object) => "Bespreek dit samen, en schrijf het kort op bij Doel of tekst.",
  "plan-question-hint": (v: { tasks: readonly string[] }) => `Hangt ervan af: ${v.tasks.join("; ")}.`,
  "plan-missing": (v: { part: "equality" | "goal" | "step" | "who" | "when" | "agreed" }) => missing[v.part],
  "plans-made": (v: { complete: number; total: number }) =>
    v.total === 1
      ? `1 plan, ${v.complete === 1 ? "compleet" : "nog niet compleet"}.`
      : `${v.total} plannen, waarvan ${v.complete} compleet.`,
  "plans-none": (_: object) =>
    "Er is nog geen bevestigde match met een eerste dag, dus nog geen plan. Bevestig eerst een match op het blad Matches.",
  "plan-match-unknown": (v: { match: string }) =>
    `${v.match} is geen bevestigde match met een eerste dag. Kies een match van het blad Matches.`,
  "plan-row-unknown": (_: object) =>
    "Deze regel staat niet op het plan. Open het plan opnieuw, en probeer het nog eens.",
  "plan-value-unknown": (_: object) =>
    "Dit past niet in deze kolom van het plan. Kies een woord uit de lijst, een dag die bestaat, of bij Voorrang 1, 2 of 3.",
  "plan-entries-written": (_: object) => "Uw antwoorden en doelen staan op het plan.",
  "plan-entries-same": (_: object) => "Het stond al zo op het plan.",
  "plan-word-unclear": (_: object) =>
    "Dit antwoord begrijpen wij niet. Uw woord blijft staan en de vraag telt als open. Kies een woord uit de lijst.",
  "plan-row-unnumbered": (_: object) =>
    "Deze regel heeft een doel en geen nummer, en telt nog niet mee. Typ bij Nr een eigen nummer, zoals D8.",
  "plan-contact-declined": (v: { match: string }) =>
    `Het huishouden van ${v.match} wil geen contact met de groep. Dat mag, en een reden is niet nodig.`,
  "remedy-plan-contact-declined": (_: object) =>
    "Regel gewone begeleiding met de gemeente (taak T91). Stopt de match, kies dan beëindigd op het blad Matches. Wil het huishouden later toch? Verander dan het antwoord.",
  "gate-condition": (v: { condition: "training" | "introduction" | "roles" | "plan" | "briefing" | "informed" }) =>
    conditions[v.condition],
  "gate-trained": (v: { count: number; of: number }) => `${v.count} van ${v.of} leden`,
  "gate-plan-incomplete": (_: object) => "het plan is nog niet compleet",
  "gate-plan-none": (_: object) => "er is nog geen plan",
  "gate-not-here": (_: object) => "geldt niet voor dit huishouden",
  "overview-plans": (_: object) => "Plannen van matches",
  "overview-plans-next": (v: { complete: number; total: number }) =>
    v.complete === v.total
      ? "Alle plannen zijn compleet. Werk de voortgang bij."
      : `${v.complete} van ${v.total} compleet. Op het blad Aandachtspunten staat wat er nog mist.`,
};
