import type { Words } from "../../sheets/design.ts";
import { namesOf } from "./words.ts";

/** What a sentence about cells knows: the header of their column, their addresses and how many there are. */
export interface CellsSaid {
  readonly header: string;
  /** `C7`, or `C7, C9, C12`; long lists end in an ellipsis. */
  readonly cells: string;
  readonly count: number;
}

/** One cell: `In C7 (kolom ‘Postcode’) ...`; several: `Kolom ‘Postcode’: in 12 cellen (C7, C9, …) ...`. */
const inCells = (what: string) => (v: CellsSaid) =>
  v.count === 1
    ? `In ${v.cells} (kolom ‘${v.header}’) ${what}.`
    : `Kolom ‘${v.header}’: in ${v.count} cellen (${v.cells}) ${what}.`;

/** How high the marks of a workbook go. */
export interface Top {
  readonly top: number;
}

const top = (v: Top): string => String(v.top).replace(".", ",");

/** What marks are for. */
const marks = { vulnerability: "kwetsbaarheid", willingness: "bereidheid", experience: "ervaring" };
/** One of these. */
export type Marks = keyof typeof marks;

/** A header with a scale of its own, and the setting that says another. */
export interface ScaleSaid extends Top {
  readonly header: string;
  readonly lowest: number;
  readonly highest: number;
  readonly setting: string;
}

const scales = (v: ScaleSaid): string =>
  `De kop ‘${v.header}’ geeft cijfers van ${v.lowest} tot en met ${v.highest}. Volgens de instelling ${v.setting} gaan ze van 0 tot en met ${top(v)}.`;

const reversed = (v: { header: string; marks: Marks }): string =>
  `Volgens de kop ‘${v.header}’ staat een hoog cijfer voor weinig ${marks[v.marks]}. Wij lezen een hoog cijfer als veel.`;

/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** What a column about who somebody is speaks of. */
const subjects = {
  sex: "geslacht",
  religion: "geloof",
  origin: "herkomst",
  orientation: "seksuele geaardheid",
  language: "taal",
};
/** One of these. */
export type Subject = keyof typeof subjects;

/** Columns that nothing is done with and that look like ones a rule needs. */
const off = (about: string, rule: string) => (v: { headers: string; count: number }) =>
  `${v.count === 1 ? "Deze kolom gebruiken we niet, maar hij lijkt" : "Deze kolommen gebruiken we niet, maar ze lijken"} te gaan over ${about}: ${v.headers}. ${rule}.`;

/** Sentences of intake, in Dutch. A problem and its remedy: `code` and `remedy-code`. */
export const intake = {
  // What is wrong with single cells
  "formula-error": inCells("geeft een formule geen uitkomst"),
  "postcode-unreadable": inCells("staat geen postcode die we herkennen"),
  "postcode-several": inCells("staat meer dan één postcode"),
  "date-unclear": inCells("staat geen duidelijke datum"),
  "date-weekday": inCells("horen de dag van de week en de datum niet bij elkaar"),
  "date-ambiguous": inCells("kan de datum twee dagen betekenen: de kolom schrijft dag en maand door elkaar"),
  "yes-no-unclear": inCells("staat geen ja of nee"),
  "yes-no-conditional": inCells("staat geen duidelijk ja of nee, maar een voorwaarde of twijfel"),
  "number-unreadable": inCells("staat geen getal dat we kunnen gebruiken"),
  "count-unreadable": inCells("staat geen aantal dat we kunnen gebruiken"),
  "distance-limit-unreadable": inCells("staat geen afstand in kilometers die we kunnen gebruiken"),
  "age-approximate": inCells("staat een leeftijd die maar ongeveer bekend is"),
  "age-unreadable": inCells("staat geen leeftijd in jaren"),
  "score-unreadable": (v: CellsSaid & Top) => inCells(`staat geen score van 0 tot en met ${top(v)}`)(v),
  "scale-unreadable": (v: CellsSaid & Top) => inCells(`staat geen getal van 0 tot en met ${top(v)}`)(v),
  "focus-unreadable": inCells("staat geen getal van 1 tot en met 5"),
  "type-unclear": inCells("staat geen gezinssamenstelling die we herkennen"),
  "type-needs-sex": inCells("staat alleen dat iemand alleen woont, niet of het een man of een vrouw is"),
  "type-two-adults": inCells("staan twee of meer volwassenen zonder kinderen: we weten niet of zij een stel zijn"),
  "type-unknown": inCells("is de gezinssamenstelling niet bekend"),
  "counts-contradict": inCells("past het totaal niet bij het aantal volwassenen en kinderen"),
  "type-contradicts": inCells("past de gezinssamenstelling niet bij het aantal volwassenen of kinderen"),
  "language-unknown": inCells("staat een taal die we niet kennen"),
  "language-ambiguous": inCells("staat een taal die meer dan één taal kan zijn"),
  "language-which-kurdish": inCells("staat Koerdisch, zonder welk Koerdisch"),
  "email-unreadable": inCells("staat geen e-mailadres"),
  "email-several": inCells("staat meer dan één e-mailadres; we gebruiken het eerste"),
  "phone-unreadable": inCells("staat geen telefoonnummer"),
  "dutch-level-unclear": inCells("staat geen duidelijk taalniveau"),
  "status-unclear": inCells("staat een status die we niet kennen"),
  "daytime-unclear": inCells("staat niet hoe vaak iemand overdag vrij is"),
  "sex-unclear": inCells("staat een geslacht dat we niet herkennen"),
  "ambassador-unclear": inCells("staat niet duidelijk of er een ambassadeur gewenst is"),
  "coordinate-unreadable": inCells("staat geen coördinaat in graden"),
  "coordinates-incomplete": inCells("staat maar één van de twee coördinaten"),
  "coordinates-swapped": inCells("zijn breedtegraad en lengtegraad verwisseld; we lezen ze andersom"),
  "coordinates-abroad": inCells("staat een punt buiten Nederland"),
  "group-size-differs": inCells("staat een ander aantal dan de leden die we van die groep lezen"),
  "absence-reversed": inCells("ligt de laatste dag weg voor de eerste"),
  "contact-unknown": inCells("staat een contactpersoon die niet op het blad met contactpersonen staat"),
  "ranking-unreadable": inCells("staat geen rang die we kunnen gebruiken"),
  "ranking-uneven": inCells(
    "staat een getal dat op deze rij vaker staat, terwijl een ander getal is overgeslagen: dat is geen volgorde",
  ),
  "ranking-repeated": inCells("staat een keus die op deze rij al eerder is genoemd"),
  "ranking-option-unknown": inCells("staat een voorkeur die we niet herkennen"),

  // What to do about it
  "remedy-formula-error": fixed(
    "Herstel de formule of vul de waarde zelf in. Is de formule goed? Open het bestand dan in Excel of LibreOffice en sla het op, zodat hij wordt uitgerekend.",
  ),
  "remedy-postcode-unreadable": fixed(
    "Schrijf vier cijfers en twee letters, bijvoorbeeld 1234 AB. Vier cijfers mag ook.",
  ),
  "remedy-postcode-several": fixed("Laat alleen de postcode van het huisadres staan."),
  "remedy-date-unclear": fixed("Schrijf dag, maand en jaar, bijvoorbeeld 3-4-2020 of 3 april 2020."),
  "remedy-date-weekday": fixed("Kijk welke dag het was en verbeter de datum."),
  "remedy-date-ambiguous": fixed(
    "Schrijf in de hele kolom eerst de dag en dan de maand, of schrijf de maand in letters.",
  ),
  "remedy-yes-no-unclear": fixed("Vul ja, nee of weet niet in."),
  "remedy-yes-no-conditional": fixed("Vraag het na. Tot dan rekenen we het als onbekend."),
  "remedy-number-unreadable": fixed("Vul één getal in, bijvoorbeeld 4 of 2,5."),
  "remedy-count-unreadable": fixed("Vul een heel getal in."),
  "remedy-distance-limit-unreadable": fixed(
    "Vul één getal in kilometers in, meer dan 0 en niet meer dan 500, bijvoorbeeld 8 of 7,5. Tot dan geldt de grens van de ronde.",
  ),
  "remedy-age-approximate": fixed(
    "Dat is niet erg: we gebruiken dan geen leeftijd. Weet u hem precies, vul dan één getal in.",
  ),
  "remedy-age-unreadable": fixed("Vul de leeftijd in als één getal van 0 tot en met 120."),
  "remedy-score-unreadable": (v: Top) =>
    `Vul een getal van 0 (geen) tot en met ${top(v)} (zeer veel) in. Tot dan is de kwetsbaarheid onbekend. Gaan uw scores hoger? Zet de hoogste op het blad Instellingen bij vulnerability.scale.`,
  "remedy-scale-unreadable": (v: Top) =>
    `Vul een getal van 0 (geen) tot en met ${top(v)} (heel veel) in. Tot dan is het onbekend. Gaan uw cijfers hoger? Zet het hoogste op het blad Instellingen bij vulnerability.group-scale.`,
  "remedy-focus-unreadable": fixed("Vul een getal van 1 (sociaal) tot en met 5 (doelgericht) in."),
  "remedy-type-unclear": fixed(
    "Kies: gezin met kinderen, stel zonder kinderen, alleenstaande ouder, alleenstaande man of alleenstaande vrouw.",
  ),
  "remedy-type-needs-sex": fixed("Schrijf alleenstaande man, alleenstaande vrouw of alleenstaande ouder."),
  "remedy-type-two-adults": fixed("Vul de gezinssamenstelling in. We nemen dit niet zelf aan."),
  "remedy-type-unknown": fixed(
    "Vul de gezinssamenstelling in. Tot dan telt de voorkeur van groepen voor dit huishouden niet mee.",
  ),
  "remedy-counts-contradict": fixed(
    "Kijk welk getal klopt. Tot dan gebruiken we het aantal volwassenen en kinderen van deze rij niet.",
  ),
  "remedy-type-contradicts": fixed("Kijk wat klopt. Tot dan is de gezinssamenstelling van deze rij niet bekend."),
  "remedy-language-unknown": fixed("Schrijf de naam van de taal voluit, met komma's ertussen."),
  "remedy-language-ambiguous": fixed("Vraag welke taal het is, bijvoorbeeld Dari of Pasjtoe."),
  "remedy-language-which-kurdish": fixed("Vraag of het Kurmanji of Sorani is, als u een tolk of ambassadeur zoekt."),
  "remedy-email-unreadable": fixed("Vul een adres in zoals naam@voorbeeld.nl, zonder spaties."),
  "remedy-email-several": fixed("Zet het adres vooraan dat u wilt gebruiken."),
  "remedy-phone-unreadable": fixed("Vul het nummer in met alle cijfers, bijvoorbeeld 06-12345678."),
  "remedy-dutch-level-unclear": fixed("Vul één niveau in: geen, A0, A1, A2, B1, B2, C1 of C2."),
  "remedy-status-unclear": fixed(
    "Kies: aangemeld, intake, goedgekeurd, poule, gematcht, gepauzeerd, teruggetrokken of afgerond.",
  ),
  "remedy-daytime-unclear": fixed("Vul vaak, soms of nooit in. Leeg mag ook."),
  "remedy-sex-unclear": fixed("Vul man, vrouw of anders in. Leeg mag ook."),
  "remedy-ambassador-unclear": fixed("Vul gewenst, niet nodig of wil niet in. Leeg mag ook."),
  "remedy-coordinate-unreadable": fixed(
    "Vul graden met decimalen in, bijvoorbeeld 52,3712. Of laat de cel leeg en vul de postcode in.",
  ),
  "remedy-coordinates-incomplete": fixed("Vul breedtegraad en lengtegraad allebei in, of geen van beide."),
  "remedy-coordinates-swapped": fixed("Zet ze op hun plaats als u dat wilt. Voor de afstand maakt het niet uit."),
  "remedy-coordinates-abroad": fixed("Controleer de coördinaten: vaak is de komma of punt weggevallen."),
  "remedy-group-size-differs": fixed("Kijk wat klopt. We gebruiken het aantal dat hier staat."),
  "remedy-absence-reversed": fixed("Kijk welke dag klopt. Tot dan is van deze rij niet bekend wanneer iemand weg is."),
  "remedy-contact-unknown": fixed(
    "Schrijf de naam op beide bladen hetzelfde, of voeg de persoon toe. Zonder e-mailadres gaan er geen herinneringen uit.",
  ),
  "remedy-ranking-unreadable": fixed("Gebruik 1 voor de eerste keus, 2 voor de tweede, enzovoort. Leeg mag ook."),
  "remedy-ranking-uneven": fixed(
    "Sla geen getal over. Zijn twee keuzes even goed, schrijf dan bijvoorbeeld 1, 1, 2, 3 of 1, 1, 3, 4.",
  ),
  "remedy-ranking-repeated": fixed("Noem elke keus maar één keer. Leeg mag ook."),
  "remedy-ranking-option-unknown": fixed(
    "Gebruik: gezin met kinderen, stel zonder kinderen, alleenstaande ouder, alleenstaande man, alleenstaande vrouw.",
  ),

  // Columns that are never read
  "refused-citizen-number": fixed(
    "Een kolom met burgerservicenummers lezen we nooit. Alleen instellingen met een wettelijke taak mogen dat nummer gebruiken.",
  ),
  "refused-orientation": fixed(
    "Een kolom over geaardheid lezen we nooit. Niemand mag daarop worden uitgekozen of afgewezen.",
  ),
  "refused-religion": fixed("Een kolom over geloof lezen we nooit. Niemand mag daarop worden uitgekozen of afgewezen."),
  "refused-health": fixed(
    "Een kolom met gegevens over ziekte of diagnose lezen we nooit. Voor het matchen is alleen een score voor kwetsbaarheid nodig.",
  ),
  "refused-identity-papers": fixed(
    "Een kolom met nummers van paspoorten of verblijfsdocumenten lezen we nooit. Voor het matchen zijn ze niet nodig.",
  ),
  "refused-origin": fixed(
    "Een kolom over herkomst of nationaliteit lezen we niet. Niemand mag daarop worden uitgekozen of afgewezen.",
  ),
  "refused-flight-history": fixed(
    "Een kolom over de vlucht of het asielverhaal lezen we nooit. Dat verhaal hoort niet in een spreadsheet.",
  ),
  "refused-criminal-record": fixed(
    "Een kolom over strafrechtelijk verleden lezen we nooit. Of een VOG gezien is, is genoeg.",
  ),

  // Sheets, columns, codes, rankings, places
  "remedy-refused": (v: { header: string }) =>
    `U hoeft niets te doen. Heeft u de kolom ‘${v.header}’ niet nodig, haal hem dan weg.`,
  "remedy-mapping-refused": fixed("Laat --map voor deze kolom weg."),
  "rows-hidden": (v: { sheet: string; count: number }) =>
    `Op het blad ‘${v.sheet}’ ${v.count === 1 ? "is 1 rij" : `zijn ${v.count} rijen`} verborgen of weggefilterd. Wie daar staat, telt gewoon mee.`,
  "remedy-rows-hidden": fixed(
    "Is dat niet de bedoeling? Geef deze mensen dan een status die zegt dat ze niet meedoen.",
  ),
  "rows-example": (v: { rows: string; count: number }) =>
    v.count === 1
      ? `Rij ${v.rows} laat zien hoe de lijst wordt ingevuld. Die telt niet mee.`
      : `De rijen ${v.rows} laten zien hoe de lijst wordt ingevuld. Die tellen niet mee.`,
  "remedy-rows-example": fixed(
    "Staat daar toch iemand die moet meedoen? Haal dan het woord ‘voorbeeld’ in die rij weg.",
  ),
  "rows-note": (v: { rows: string; count: number }) =>
    v.count === 1
      ? `Rij ${v.rows} lezen we als een opmerking. Die telt niet mee.`
      : `De rijen ${v.rows} lezen we als opmerkingen. Die tellen niet mee.`,
  "remedy-rows-note": fixed(
    "Staat daar toch iemand die moet meedoen? Vul dan meer cellen van die rij in, zoals een code of postcode.",
  ),
  "rows-total": (v: { rows: string; count: number }) =>
    v.count === 1
      ? `Rij ${v.rows} lezen we als een totaal. Die telt niet mee.`
      : `De rijen ${v.rows} lezen we als totalen. Die tellen niet mee.`,
  "remedy-rows-total": fixed("Staat daar toch iemand die moet meedoen? Zet dan een code of een postcode in die rij."),
  "table-below": (v: { sheet: string; row: number }) =>
    `Op het blad ‘${v.sheet}’ begint op rij ${v.row} een andere tabel. Die lezen we niet.`,
  "table-beside": (v: { sheet: string; column: string }) =>
    `Op het blad ‘${v.sheet}’ staat vanaf kolom ${v.column} een andere tabel naast de lijst. Die lezen we niet.`,
  "people-side-by-side": (v: { header: string; count: number }) =>
    `In ${v.count} kolommen vanaf ‘${v.header}’ staan mensen naast elkaar op één rij. Die kolommen lezen we niet.`,
  "remedy-people-side-by-side": fixed(
    "Wilt u dat we deze mensen kennen? Maak dan een blad ‘Leden’ met voor elk van hen een eigen rij, met de groep erbij.",
  ),
  "remedy-table-apart": fixed("Staan daar mensen die moeten meedoen? Zet die tabel dan op een eigen blad."),
  "sheet-unknown": (v: { sheet: string }) => `Het blad ‘${v.sheet}’ herkennen we niet. We laten het met rust.`,
  "remedy-sheet-unknown": fixed(
    "Staan hier groepen of huishoudens op? Geef het blad dan een naam die dat zegt, of zeg het op het blad Kolommen.",
  ),
  "sheet-typed-arrangements": (v: { sheet: string }) =>
    `De afspraken op het blad ‘${v.sheet}’ tellen mee bij elke ronde. U kunt ze daar bijhouden.`,
  "sheet-lost-mark": (v: { sheet: string }) =>
    `Het blad ‘${v.sheet}’ lijkt een blad van Samen Hier dat zijn kenmerk is kwijtgeraakt. We lezen er geen mensen uit, en we werken het niet meer bij.`,
  "remedy-sheet-lost-mark": fixed(
    "Gebruik liever een eerdere versie van het bestand. Kan dat niet, neem dan wat u hier zelf invulde over op het nieuwe blad en haal dit blad weg.",
  ),
  "no-people": fixed("We vinden in dit bestand geen blad met groepen of huishoudens."),
  "remedy-no-people": fixed(
    "Zet boven elke kolom een kop, zoals Groepscode, Postcode, Gezinssamenstelling of Aantal volwassenen.",
  ),
  "columns-guessed": (v: { headers: string; count: number }) =>
    `${v.count === 1 ? "Van deze kolom weten" : `Van deze ${v.count} kolommen weten`} we niet zeker wat erin staat: ${v.headers}. We gebruiken ${v.count === 1 ? "hem" : "ze"} nog niet.`,
  "remedy-columns-guessed": fixed(
    "Kijk op het blad Kolommen of ons voorstel klopt en zet uw naam bij ‘Bevestigd door’. Klopt het niet, kies dan een ander veld uit de keuzelijst.",
  ),
  "scale-differs": (v: ScaleSaid) => `${scales(v)} We gebruiken de kolom nog niet.`,
  "scale-differs-used": (v: ScaleSaid) =>
    `${scales(v)} U heeft de kolom bevestigd: we lezen hem zoals de instelling zegt.`,
  "remedy-scale-differs": (v: Pick<ScaleSaid, "lowest" | "highest" | "setting">) => {
    const put = `Zet ${v.highest} op het blad Instellingen bij ${v.setting}`;
    const both = v.setting === "vulnerability.group-scale" ? " Dat geldt dan voor bereidheid en voor ervaring." : "";
    if (v.lowest === 0) return `${put}.${both} Klopt de kop niet, verbeter hem dan.`;
    return `${put} en bevestig de kolom op het blad Kolommen: ${v.lowest} telt dan als ${v.lowest} van de ${v.highest}.${both} Staat ${v.lowest} voor geen? Trek dan van elk cijfer ${v.lowest} af, verbeter de kop en zet ${v.highest - v.lowest} bij ${v.setting}.`;
  },
  "marks-reversed": (v: { header: string; marks: Marks }) => `${reversed(v)} We gebruiken de kolom nog niet.`,
  "marks-reversed-used": (v: { header: string; marks: Marks }) =>
    `${reversed(v)} U heeft de kolom bevestigd, dus we gebruiken hem toch.`,
  "remedy-marks-reversed": (v: { marks: Marks }) =>
    `Draai de cijfers om, zodat het hoogste staat voor de meeste ${marks[v.marks]}, en verbeter de kop. Begrijpen we de kop verkeerd, bevestig de kolom dan op het blad Kolommen.`,
  "columns-unused": (v: { headers: string; count: number }) =>
    `${v.count === 1 ? "Deze kolom gebruiken" : `Deze ${v.count} kolommen gebruiken`} we niet: ${v.headers}.`,
  "questions-not-matched": (v: { headers: string; count: number }) =>
    `${v.count === 1 ? "Deze kolom gebruiken" : `Deze ${v.count} kolommen gebruiken`} we niet om te matchen: ${v.headers}.`,
  "remedy-questions-not-matched": fixed(
    "Dat is niet erg. Een vraag telt wel mee in de evaluatie, als we hem daar herkennen. Hoort er een veld bij, kies dat dan op het blad Kolommen uit de keuzelijst bij ‘Veld’.",
  ),
  "remedy-columns-unused": fixed(
    "Dat is niet erg. Hoort er wel een veld bij, kies dat dan op het blad Kolommen uit de keuzelijst bij ‘Veld’.",
  ),
  "off-vulnerability": off("de kwetsbaarheid", "Het matchen let nu niet op kwetsbaarheid"),
  "off-willingness": off("de bereidheid van groepen", "Het matchen let nu niet op wat een groep aankan"),
  "off-experience": off("de ervaring van groepen", "Het matchen let nu niet op de ervaring van een groep"),
  "off-consent": off("toestemming", "Het matchen let nu niet op toestemming"),
  "off-approval": off("de VOG of een andere controle", "Het matchen let nu niet op de VOG"),
  "off-location": off("waar mensen wonen", "Het matchen weet nu niet hoe ver mensen van elkaar wonen"),
  "remedy-off": fixed(
    "Kies bij deze kolom het goede veld op het blad Kolommen, uit de keuzelijst bij ‘Veld’. Gaat de kolom over iets anders, kies dan het streepje (-).",
  ),
  "mapping-no-sheet": (v: { sheet: string; header: string; field: string }) =>
    `Een blad ‘${v.sheet}’ met uw lijsten is er niet. Daardoor kan ${v.header === "*" ? "het" : `de kolom ‘${v.header}’`} niet ‘${v.field}’ zijn.`,
  "remedy-mapping-no-sheet": fixed("Schrijf de naam van het blad zoals die op de tab staat."),
  "mapping-no-column": (v: { header: string; field: string }) => `Een kolom ‘${v.header}’ staat niet op dit blad.`,
  "remedy-mapping-no-column": fixed(
    "Controleer de kop. Is de kolom hernoemd, dan vindt u hem onder de nieuwe naam op het blad Kolommen.",
  ),
  "mapping-unknown-field": (v: { header: string; field: string }) =>
    `Voor de kolom ‘${v.header}’ is gekozen: ‘${v.field}’. Dat veld kennen we niet op dit soort blad.`,
  "remedy-mapping-unknown-field": fixed(
    "Kies op het blad Kolommen een veld uit de keuzelijst bij ‘Veld’ (ze staan ook op het blad Lijsten), of een streepje (-) om de kolom met rust te laten.",
  ),
  "remedy-map-unknown-field": (v: { words: readonly Words[] }) =>
    `Wat hier kan: ${namesOf(v.words)}. Een streepje (-) laat de kolom met rust.`,
  "remedy-map-unknown-sheet": (v: { sheet: string }) =>
    `Zeg eerst wat voor blad het is, bijvoorbeeld --map '${v.sheet}!*=groepen'.`,
  "mapping-unknown-role": (v: { sheet: string; field: string }) =>
    `Voor het hele blad ‘${v.sheet}’ is gekozen: ‘${v.field}’. Zo'n soort blad kennen we niet.`,
  "remedy-mapping-unknown-role": (v: { words: readonly Words[] }) => `Wat een blad kan zijn: ${namesOf(v.words)}.`,
  "mapping-role-everywhere": fixed("Wat een blad is, kan niet voor alle bladen tegelijk worden gezegd."),
  "remedy-mapping-role-everywhere": fixed("Noem het blad zelf, in plaats van het sterretje (*)."),
  "columns-no-sheet": (v: { sheet: string }) =>
    `Hier staat iets over een blad ‘${v.sheet}’. Zo'n blad met uw lijsten is er niet, dus het geldt nergens.`,
  "remedy-columns-no-sheet": fixed(
    "Schrijf de naam van het blad zoals die op de tab staat. Is het blad weg, haal deze regel dan ook weg.",
  ),
  "mapping-personal": (v: { header: string; field: string; subject: Subject }) =>
    `De kolom ‘${v.header}’ gaat over ${subjects[v.subject]}. Daarvoor is gekozen: ‘${v.field}’. Dat kan niet: niemand mag daarop worden uitgekozen of afgewezen. We lezen de kolom nu niet.`,
  "remedy-mapping-personal": fixed(
    "Zet een streepje (-) bij deze kolom. Talen mogen wel het veld ‘Talen’ zijn, en geslacht het veld ‘Geslacht’.",
  ),
  "mapping-refused": (v: { header: string }) =>
    `Voor de kolom ‘${v.header}’ is een veld gekozen, maar deze kolom lezen we nooit.`,
  "code-proposed": (v: { sheet: string; count: number }) =>
    `Op het blad ‘${v.sheet}’ staat geen kolom met codes. ${v.count === 1 ? "De rij krijgt" : `De ${v.count} rijen krijgen`} van ons een code die uit de rij zelf komt.`,
  "remedy-code-proposed": fixed(
    "Sorteren mag. Beter is een eigen kolom ‘Code’: verandert een naam, dan verandert onze code mee. Onze codes staan op het blad Codes; neem ze over in die kolom.",
  ),
  "code-missing": (v: { sheet: string; count: number; rows: string }) =>
    `${v.count === 1 ? "Eén rij heeft" : `${v.count} rijen hebben`} geen code (rij ${v.rows}). We gebruiken voorlopig een eigen code.`,
  "remedy-code-missing": fixed("Vul een code in die nog niemand heeft, of neem onze code over van het blad Codes."),
  "code-long": (v: { row: number; most: number }) =>
    `De code in rij ${v.row} is langer dan ${v.most} tekens. Rekenprogramma's kunnen zo'n code niet opzoeken. Rij ${v.row} doet niet mee.`,
  "remedy-code-long": fixed(
    "Geef een korte code, zoals H-12. Staat er iets anders dan een code in de kolom, kies dan een andere kolom.",
  ),
  "row-formula-error": (v: { cell: string; header: string; row: number }) =>
    `In ${v.cell} (kolom ‘${v.header}’) geeft een formule geen uitkomst. Rij ${v.row} doet niet mee.`,
  "code-shared": (v: { row: number; earlier: string }) =>
    `Het huishouden op rij ${v.row} heeft dezelfde code als een groep (${v.earlier}). Dat geeft vergissingen. Geef een van de twee een andere code.`,
  "code-duplicate": (v: { row: number; earlier: string }) =>
    `De code in rij ${v.row} staat al eerder (${v.earlier}). Rij ${v.row} doet niet mee.`,
  "remedy-code-duplicate": fixed("Geef een van de twee een andere code, of haal de dubbele rij weg."),
  "row-duplicate": (v: { row: number; earlier: string }) =>
    `Rij ${v.row} zegt precies hetzelfde als een eerdere rij (${v.earlier}). Rij ${v.row} doet niet mee.`,
  "remedy-row-duplicate": fixed("Haal de dubbele rij weg, of geef beide rijen een eigen code."),
  "point-refused": (v: { row: number; km: number }) =>
    `De plek in rij ${v.row} ligt meer dan ${v.km} km van andere postcodes met dezelfde eerste drie cijfers. We gebruiken deze plek niet.`,
  "remedy-point-refused": fixed("Controleer de postcode en de coördinaten van deze rij."),
  "ranking-looks-like-rating": (v: { header: string }) =>
    `De getallen vanaf kolom ‘${v.header}’ lijken cijfers en geen volgorde: veel rijen gebruiken een getal vaker. We gebruiken ze niet als voorkeur.`,
  "remedy-ranking-looks-like-rating": fixed(
    "Vraag om een volgorde: 1 voor de eerste keus, 2 voor de tweede, enzovoort.",
  ),
  "ranking-direction-assumed": (v: { header: string }) =>
    `Vanaf kolom ‘${v.header}’ staan cijfers voor een voorkeur, maar niet welk cijfer de eerste keus is. We lezen 1 voorlopig als de eerste keus.`,
  "remedy-ranking-direction-assumed": fixed(
    "Zet in de kop of erboven: 1 = liefst, of 5 = liefst. Of kies op het blad Instellingen bij ranking.first: lowest (1 is de eerste keus) of highest (het hoogste cijfer).",
  ),
  "ranking-direction-unknown": (v: { header: string }) =>
    `Vanaf kolom ‘${v.header}’ staan cijfers bij soorten huishoudens, maar niet welk cijfer de eerste keus is. We gebruiken ze nog niet.`,
  "remedy-ranking-direction-unknown": fixed(
    "Zet in de kop of erboven: 1 = liefst, of 5 = liefst. Of kies op het blad Instellingen bij ranking.first: lowest (1 is de eerste keus) of highest (het hoogste cijfer).",
  ),
  "ranking-highest-is-best": (v: { header: string }) =>
    `Vanaf kolom ‘${v.header}’ staat een volgorde waarin het hoogste getal de eerste keus is. Zo lezen we hem ook.`,
  "remedy-ranking-highest-is-best": fixed("U hoeft niets te doen als dat klopt."),
  "date-order-assumed": (v: { header: string }) =>
    `In kolom ‘${v.header}’ staan datums die op twee manieren te lezen zijn. We lezen eerst de dag, dan de maand.`,
  "remedy-date-order-assumed": fixed("Klopt dat niet, schrijf dan de maand in letters."),
  "date-month-first": (v: { header: string }) =>
    `In kolom ‘${v.header}’ staat bij datums de maand voorop. Zo lezen we de hele kolom.`,
  "remedy-date-month-first": fixed("Klopt dat niet, schrijf dan de maand in letters."),
  "member-without-group": (v: { row: number }) =>
    `Rij ${v.row}: deze groep vinden we niet op het blad met groepen. Dit lid doet niet mee.`,
  "remedy-member-without-group": fixed("Schrijf de code van de groep precies zoals op het blad met groepen."),
  "members-without-group-column": fixed("Op deze ledenlijst zien we niet bij welke groep een lid hoort."),
  "remedy-members-without-group-column": fixed("Voeg een kolom ‘Groepscode’ toe."),
  "inspect-found": (v: { groups: number; households: number; members: number }) =>
    `Gevonden: ${v.groups} ${v.groups === 1 ? "groep" : "groepen"} (${v.members} leden) en ${v.households} ${v.households === 1 ? "huishouden" : "huishoudens"}.`,
  "inspect-problems": (v: { errors: number; warnings: number }) =>
    `${v.errors === 0 ? "Alle rijen doen mee" : v.errors === 1 ? "1 rij doet niet mee" : `${v.errors} rijen doen niet mee`}, ${v.warnings} ${v.warnings === 1 ? "punt" : "punten"} om naar te kijken.`,
};
