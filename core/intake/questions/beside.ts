/**
 * Words of a question that say nothing more than the field they stand beside: `In welke gemeente wonen jullie?` asks for
 * the municipality, `In welke gemeente werken jullie?` for something else. To teach the intake a way of asking, add its
 * words here.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that say nothing beside any field: helping verbs, greetings, who counts and how exactly. */
const light = list(`
  heb hebben had ga gaat gaan worden mag mogen zal zullen geef geeft vertel noem staat
  1 nu momenteel tegenwoordig ongeveer gemiddeld totaal totale al ook nog wel eens dus precies eigenlijk vooral moment huidige hallo hoi
  beste dag dan dat die als hieraan eraan ervoor hiervoor daarvoor daaraan onder uit binnen tot voor via geldt hier daar tevens jezelf
  uzelf meegeteld meegerekend inclusief incl ieder elk alle allemaal iedereen elke
  have has had will may currently now presently altogether total about approximately average there yourself yourselves including
  included counting every everyone everybody all each hello hi so as by up from within under much tell give also too here that
  zij ze hij he she should could might must moet moeten ermee weleens soms straks binnenkort soon doing average`);

const at = list(
  "bereiken bereikbaar contact beste best reach contacted useful use gebruiken gebruikt check kijken sturen",
);
const living = list(`
  wonen woont woon woonachtig leven leeft live lives living huis home woning thuis meeste meesten most house where waar`);
const who = list(
  "mensen people personen persons huishouden huishoudens household households gezin gezinnen family families iemand someone",
);
const wish = list("wil wilt willen zou zouden would like want graag liefst");
const heavy = list(`
  mate hoeverre extent groot hoe goed graag veel extra situatie situaties positie posities omstandigheden hoge hoog zware kwetsbaar kwetsbare kwetsbaarheid
  vulnerable vulnerability situation situations position circumstances aantal much steunen ondersteunen begeleiden helpen support help
  supporting helping hoog sterk more meer`);
const papers = list(
  "gezien binnen compleet ontvangen geldige geldig getekend ondertekend gevolgd gedaan gehad afgerond bijgewoond online done signed attended completed seen valid ingeleverd ingestuurd handed got obtained followed received eerder already",
);
const dates = list("datum date wanneer when dag day");

const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));

/** By field. */
const besideField: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["code", list("staat mail brief krijgen kregen gekregen got sent received onze hebt our")],
  ["group", list("hoor hoort horen lid zit zitten belong belongs member of part deel maakt maak bent groep group")],
  ["name", union(wish, list("gekozen chosen heeft genoemd mee meedoen doet doen team noemen noemt noem call called go goes known heet heten groep group gebruiken participate take part volledige full"))],
  ["name.first", list("volledige full")],
  ["name.last", list("volledige full eigen")],
  ["email", union(at, list("adres address"))],
  ["phone", union(at, list("nummer number bellen call app appen mobiele mobile"))],
  ["municipality", union(living, list("gekregen nederland netherlands krijgt krijgen toegewezen geplaatst placed assigned get located situated actief gevestigd ligt hart kern zwaartepunt thuisbasis zit zitten based located dorp village komt komen plaats stad gemeente"))],
  ["postcode", union(living, list("cijfers letters digits komen bijeen elkaar current"))],
  ["address", union(living, list("volledig complete volledige full current"))],
  ["size", union(who, wish, list("zitten zit team bestaat bestaan telt tellen doen doet mee meedoen vormen vormt zijn groepsleden leden members member taking take part participate participating joining join consist consists make form groot big vrijwilligers"))],
  ["distanceKm", union(living, who, wish, list("acceptabel vinden vind acceptable fietsen afleggen moet moeten willing able cycle bereid minder dan hoogstens hooguit maximaal maximum max uiterlijk most vandaan afstand weg away distance reizen reis gaan rijden travel go km aantal number gekoppeld koppelen match matched hemelsbreed far ver bij naar to furthest newcomer nieuwkomer statushouder"))],
  ["relation", list("verbonden connected op welke manier tussen between among leden groepsleden members relatie hoe waar waarvan hebben leren kennen get got to know how where from onderling onderlinge")],
  ["types", union(living, list("woonsituatie bestaat bestaan"))],
  ["vulnerability.willingness", union(heavy, who, wish)],
  ["vulnerability.experience", union(heavy, who, list("opgedaan eerder previously gained had met werken omgaan working statushouders vluchtelingen nieuwkomers refugees newcomers"))],
  ["adults", union(living, who, list("bestaat telt tellen ouder older 18"))],
  ["children", union(living, who, list("bestaat telt tellen minderjarige thuiswonende minor 18 jonger under onder young younger"))],
  ["persons", union(living, who, list("bestaat bestaan telt tellen groot big"))],
  ["type", union(living, list("samen situatie situation samengesteld"))],
  ["sex", list("man vrouw bent of")],
  ["age", list("jaar jaren years old oud")],
  ["dutch", list("goed spreekt spreek spreken niveau welk level well speak speaks good taal language current huidige laatste last test toets")],
  ["languages", list("spreek spreekt spreken gesproken sprekt beheersen beheerst goed vloeiend genoeg gesprek voeren kennen kent thuis verstaat verstaan speak speaks spoken know well fluently fluent home conversation members iemand someone")],
  ["consent", union(wish, list("deelname deelnemen being matched gekoppeld koppelen meedoen deelnemen mee antwoorden gegevens gebruiken gebruikt match matching koppeling groep zoeken aan samen hier project programma geven geeft take part join participate answers data used use find look seek group programme project agree seeking looking want"))],
  ["ambassador", union(wish, list("cultureel culturele cultural culture bridge person brug beside naast erbij hulp help nodig behoefte need steun support begeleiding"))],
  ["interests", union(wish, list("gemeenschappelijke share enjoy gezamenlijke gedeelde shared common favoriete favourite houden houdt waar belangrijkste hebben doen samen vind vindt vinden leuk leuke enjoy spare weekend"))],
  ["workFields", union(wish, list("gehad done werken werkt werkzaam werk werkte gewerkt work works worked working did do soort kind leden before earlier actief active vroeger eerder nu"))],
  ["priorities", union(wish, list("doelen goals hulp werken work aan waar belangrijkst belangrijkste vindt vind vinden most important find komend komende jaar coming next year"))],
  ["expectation.hoursPerWeek", union(wish, list("denk denken gezin household family doorbrengen vaak spare verwacht verwachten expect able hopen tijd time beschikbaar samen besteden besteed vrijmaken vrij maken maakt inzetten beschikbaar afspreken ontmoeten zien spenderen spend give meet see available together group groep huishouden household make free contact"))],
  ["hoursPerWeek", union(wish, list("spare denk denken verwacht expect able tijd time besteden vrijmaken vrij maken inzetten beschikbaar spend give available make free groep group"))],
  ["expectation.focus", list("contact vooral gericht gezellig concrete")],
  ["occupation", list("voor soort welk kind do doet beroep dagelijks leven living daily life")],
  ["daytime", list("during office hours are werktijd kantooruren beschikbaar beschikbare available free vrij tijd time afspraak afspraken appointment appointments mee come along mogelijk uur soms vaak often sometimes naar werkdagen doordeweeks weekdays")],
  ["skills", list("waar waarmee wat what with good goed sterk helpen help can bij")],
  ["approval.conductCertificate", union(papers, list("member members leden groepsleden lid"))],
  ["approval.declaration", union(papers, list("member members leden groepsleden lid"))],
  ["approval.training", union(papers, list("member members leden groepsleden lid"))],
  ["capacity", list("tegelijk aankan begeleiden ondersteunen aan maximaal most at once handle support same time")],
  ["registeredOn", union(dates, list("ons us yourself zich"))],
  ["intakeOn", union(dates, list("gesprek conversation gehad"))],
  ["housedOn", union(dates, living, list("sinds since hier here deze adres address this gekregen"))],
  ["arrivesOn", union(dates, list("verwacht verwachten expect nederland netherlands"))],
]); // prettier-ignore

/** True for `aantal`, which stands for every `hoeveel`, `how many` and `number of`. */
export function isCounting(word: string): boolean {
  return word === "aantal";
}

/** True for a word that says nothing beside any field. */
export function isLight(word: string): boolean {
  return light.has(word);
}

/** True for a word of a question that says nothing more than this field does. */
export function saysNoMore(word: string, field: string): boolean {
  return besideField.get(field)?.has(word) === true;
}
