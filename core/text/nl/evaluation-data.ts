import type { Words } from "../../sheets/design.ts";

/** Cells of a column about which one thing is said. */
export interface SaidCells {
  readonly header: string;
  readonly cells: string;
  readonly count: number;
}

/** Rows of a sheet about which one thing is said. */
export interface SaidRows {
  readonly rows: string;
  readonly count: number;
}

const answers = (v: SaidCells): string => (v.count === 1 ? "één antwoord" : `${v.count} antwoorden`);
const at = (v: SaidCells): string => `bij ‘${v.header}’ (${v.cells})`;
const At = (v: SaidCells): string => `Bij ‘${v.header}’ (${v.cells})`;
const rows = (v: SaidRows): string => (v.count === 1 ? `Rij ${v.rows}` : `Rijen ${v.rows}`);
const one = <Value>(v: { readonly count: number }, single: Value, more: Value): Value =>
  v.count === 1 ? single : more;
const ofItem =
  (text: (item: string) => string): ((v: { item: Words }) => string) =>
  (v) =>
    text(v.item.nl);
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** Sentences of what is said of questionnaires and moments, in Dutch. A problem and its remedy: `code` and `remedy-code`. */
export const evaluationData = {
  "answer-unreadable": (v: SaidCells) =>
    `We kunnen ${answers(v)} ${at(v)} niet lezen. ${one(v, "Het telt", "Ze tellen")} als niet ingevuld.`,
  "remedy-answer-unreadable": ofItem(
    (item) =>
      `Verbeter de cel, of laat die leeg. Hoort de kolom niet bij ‘${item}’? Zet op het blad Vragenbank wat u wel vroeg.`,
  ),
  "answer-direction": (v: SaidCells) =>
    `${At(v)} staan cijfers, en nergens staat wat 1 en 5 betekenen. Deze antwoorden tellen nog niet mee.`,
  "remedy-answer-direction": ofItem(
    (item) =>
      `Kies op het blad Vragenbank bij ‘${item}’ onder Antwoorden in cijfers wat het meest is. Of zet het in de kop: (1 = helemaal mee oneens, 5 = helemaal mee eens).`,
  ),
  "answer-steps": (v: SaidCells) =>
    `${At(v)} ${one(v, "past een antwoord", "passen antwoorden")} niet op een schaal van vijf: ‘mee eens’ en ‘enigszins mee eens’, of zoiets, staan door elkaar. ${one(v, "Dit antwoord telt", "Deze antwoorden tellen")} niet mee.`,
  "remedy-answer-steps": fixed(
    "Gebruik in één vraag dezelfde vijf woorden, bijvoorbeeld: helemaal mee eens, enigszins mee eens, niet mee eens en niet mee oneens, enigszins mee oneens, helemaal mee oneens.",
  ),
  "answer-range": (v: SaidCells) =>
    `${At(v)} ${one(v, "staat een getal", "staan getallen")} buiten de schaal. ${one(v, "Het telt", "Ze tellen")} als niet ingevuld.`,
  "remedy-answer-range": fixed("Kijk of het een typefout is. Een schaal loopt van 1 tot en met 5."),
  "answer-too-many": (v: SaidCells & { readonly most: number }) =>
    `${At(v)} ${one(v, "koos iemand", "kozen mensen")} meer dan ${v.most} antwoorden. ${one(v, "Dit antwoord telt", "Deze antwoorden tellen")} niet mee.`,
  "remedy-answer-too-many": fixed(
    "Vraag na welke het belangrijkst zijn, en laat de andere weg. Wij kiezen niet voor iemand.",
  ),
  "answer-of-control": (v: SaidCells) =>
    `Wie in de controlegroep zit, heeft geen groep. Toch staat er ${answers(v)} ${at(v)}. ${one(v, "Het telt", "Ze tellen")} niet mee.`,
  "remedy-answer-of-control": fixed(
    "Stel mensen in de controlegroep geen vragen over een groep. Klopt de code in deze rij?",
  ),
  "answer-after-crossover": (v: SaidCells) =>
    `${At(v)} ${one(v, "staat een antwoord", "staan antwoorden")} over een groep van wie eerst in de controlegroep zat. In de vergelijking blijft dat de controlegroep; ${one(v, "dit antwoord telt", "deze antwoorden tellen")} niet mee.`,
  "remedy-answer-after-crossover": fixed("U hoeft niets te doen."),
  "answer-other-option": (v: SaidCells) =>
    `${At(v)} ${one(v, "staat een eigen antwoord", "staan eigen antwoorden")}. We tellen ${one(v, "het", "ze")} als ‘anders’.`,
  "remedy-answer-other-option": fixed("Bedoelde iemand een van de antwoorden van de lijst? Zet dan dat woord er neer."),
  "answers-code-unknown": (v: SaidRows) =>
    `${rows(v)}: deze code staat niet op uw lijsten. ${one(v, "Dit antwoord telt", "Deze antwoorden tellen")} niet mee.`,
  "remedy-answers-code-unknown": fixed(
    "Verbeter de code, of maak de cel leeg als u niet weet van wie het antwoord is: dan telt het zonder code mee.",
  ),
  "answers-several": (v: SaidRows) =>
    `${rows(v)}: dit kan van meer dan één groep of huishouden zijn. ${one(v, "Dit antwoord telt", "Deze antwoorden tellen")} niet mee.`,
  "remedy-answers-several": fixed("Zet de volledige code in deze rij."),
  "answers-wave-unknown": (v: SaidRows) =>
    `${rows(v)}: we weten niet bij welk moment ${one(v, "dit antwoord hoort", "deze antwoorden horen")}. ${one(v, "Het telt", "Ze tellen")} nog niet mee.`,
  "remedy-answers-wave-unknown": fixed(
    "Kies op het blad Meetmomenten bij dit blad het moment: intake, tussenmeting of eindmeting.",
  ),
  "answers-empty": (v: SaidRows) =>
    `${rows(v)}: hier staat geen enkel antwoord op een vraag die we kennen. We tellen ${one(v, "de rij", "deze rijen")} niet.`,
  "remedy-answers-empty": fixed("U hoeft niets te doen, tenzij er wel iets ingevuld had moeten zijn."),
  "answers-double": (v: SaidRows) =>
    `${rows(v)}: van ${one(v, "deze invuller", "deze invullers")} staan er meer antwoorden van hetzelfde moment. Eén daarvan telt.`,
  "remedy-answers-double": fixed(
    "Haal weg wat niet telt. Of kies op het blad Instellingen bij survey.doubles: last (het nieuwste telt), first (het oudste) of keep (allemaal).",
  ),
  "answers-replaced-by-other": (v: SaidRows) =>
    `${rows(v)}: hetzelfde is ook op een ander blad gevraagd. Wat daar staat, telt.`,
  "remedy-answers-replaced-by-other": fixed("U hoeft niets te doen."),
  "answers-respondent-unclear": (v: SaidRows) =>
    `${rows(v)}: we kunnen niet lezen wie dit invulde. We houden ons aan het blad.`,
  "remedy-answers-respondent-unclear": fixed("Gebruik in de kolom: huishouden, groepslid, groep of partner."),
  "answers-arm-differs": (v: SaidRows) =>
    `${rows(v)}: het blad zegt een andere groep (met groep of controle) dan de loting. De loting telt.`,
  "remedy-answers-arm-differs": fixed(
    "Kijk of de code klopt. De bladen van de rondes en Matches laten zien hoe er geloot is.",
  ),
  "answers-arm-from-sheet": (v: SaidRows) =>
    `${rows(v)}: geen ronde zegt of ${one(v, "dit huishouden", "deze huishoudens")} een groep of de controlegroep lootte. We geloven het blad.`,
  "remedy-answers-arm-from-sheet": fixed("U hoeft niets te doen als dit klopt."),
  "wave-by-date": (v: { readonly count: number }) =>
    `Nergens staat bij welk moment deze antwoorden horen. We rekenden het uit met de datum: ${one(v, "één antwoord", `${v.count} antwoorden`)}.`,
  "remedy-wave-by-date": fixed("Klopt dat niet? Kies op het blad Meetmomenten bij dit blad het moment."),
  "item-twice": (v: { readonly headers: string; readonly item: Words }) =>
    `Meer kolommen lijken op de vraag ‘${v.item.nl}’: ${v.headers}. We gebruiken er geen.`,
  "remedy-item-twice": fixed("Zet op het blad Vragenbank bij deze vraag de kop van de goede kolom."),
  "questions-unused": (v: { readonly headers: string; readonly count: number }) =>
    `Van ${one(v, "deze kolom", `deze ${v.count} kolommen`)} maken we geen tabel: ${v.headers}.`,
  "remedy-questions-unused": fixed(
    "Is het toch een vraag die we kennen? Zet de kop op het blad Vragenbank. Open vragen tellen we niet.",
  ),
  "item-label-unknown": (v: { readonly header: string; readonly item: Words }) =>
    `Op het blad Vragenbank staat bij ‘${v.item.nl}’ een kop die op geen vragenlijst voorkomt: ‘${v.header}’.`,
  "remedy-item-label-unknown": fixed("Neem de kop letterlijk over van uw vragenlijst."),
};
