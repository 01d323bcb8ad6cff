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
  waaronder vh haar hem zo zoveel uzelf meegeteld meegerekend inclusief incl ieder elk alle allemaal iedereen elke
  have has had will may currently now presently altogether total about approximately average there yourself yourselves including
  included counting every everyone everybody all each hello hi so as by up from within under much tell give also too here that
  zij ze hij he she should could might must moet moeten ermee weleens soms straks binnenkort soon doing average
  jou zich zichzelf henzelf men ie iets iedereen alles beetje zoal zoals volgens door over waarop waarin waarbij waarmee waaronder waarvan
  geweest stond weer staan wees t s klopt kruis kruisen aankruisen invullen opgeven aangeven aub alstublieft alsjeblieft hieronder onderstaande bijvoorbeeld even
  horen hoort hoor behoren behoort betreft gelden graag zeg zeggen vertellen eerlijk bedankt dank gerust merendeel meerderheid allebei beiden beide
  we'd you'd i'd us me them been being right just own feel free thanks thank roughly approx honestly whatever whichever majority both
  principe principle kort bondig omschr omschrijving txt tags descr concat beschrijf beschrijven schrijf describe briefly z'n svp aub v d h vh we'll they're`);

const at = list(
  "bereiken bereikbaar contact beste best reach contacted useful use gebruiken gebruikt check kijken sturen",
);
const living = list(`
  nieuw nieuwe new wonen woont woon woonachtig leven leeft live lives living huis home woning thuis meeste meesten most house where waar`);
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
  ["code", list("administratie registratie systeem bekend ingeschreven known records system registered staat mail brief krijgen kregen gekregen got sent received onze hebt our")],
  ["group", list("hoor hoort horen lid zit zitten belong belongs member of part deel maakt maak bent groep group")],
  ["name", union(wish, list("zich aangemeld inschrijft ingeschreven bekend kiezen kies verzonnen bedacht bedenk chose known gekozen chosen heeft genoemd mee meedoen doet doen team noemen noemt noem call called go goes known heet heten groep group gebruiken participate take part volledige full"))],
  ["name.first", list("volledige full")],
  ["name.last", list("schrijf write naam name zoals hij paspoort pas passport volledige full eigen")],
  ["email", union(at, list("adres address"))],
  ["phone", union(at, list("nummer number bellen call app appen mobiele mobile"))],
  ["municipality", union(living, list("uitvalsbasis valt vallen melden meldt aanmelden aangemeld kies kiezen deelnemende slag verwelkomen koppelen gekoppeld matched bedienen bedient serve huishouden gezin hosted welcome settle gekregen nederland netherlands krijgt krijgen toegewezen geplaatst placed assigned get located situated actief gevestigd ligt hart kern zwaartepunt thuisbasis zit zitten based located dorp village komt komen plaats stad gemeente"))],
  ["postcode", union(living, list("uitgangspunt vertrekpunt nemen gebruiken berekenen berekening rekenen cijfers letters digits komen bijeen elkaar current"))],
  ["address", union(living, list("volledig complete volledige full current"))],
  ["size", union(who, wish, list("zitten zit team bestaat bestaan telt tellen doen doet mee meedoen vormen vormt zijn groepsleden leden members member taking take part participate participating joining join consist consists make form groot big vrijwilligers volwassenen adults welkomstteam welkomteam kring club clubje ploeg buurtgezin gastgroep sponsorgroep maatjes deelnemers waaruit waarvan meetellen tel count committed far joined signed sponsors vast huidige current zich aangemeld bij"))],
  ["distanceKm", union(living, who, wish, list("acceptabel vinden vind acceptable fietsen afleggen moet moeten willing able cycle bereid minder dan hoogstens hooguit maximaal maximum max uiterlijk most vandaan afstand weg away distance reizen reis gaan rijden travel go km aantal number gekoppeld koppelen match matched hemelsbreed far ver bij naar to furthest newcomer nieuwkomer statushouder zien zitten geregeld regelmatig langs langsgaan bezoek bezoeken visit antwoord antwoorden hele heel enkele qua enkel rit nog zoeken search look seek vanaf gerekend postcode newcomers nieuwkomers statushouders koppel jullie goed oke ok fijn haalbaar prima dichtbij plek plaats trefpunt our place ten hoogste moge liefst auto fiets bike car straal radius ligt liggen"))],
  ["relation", list("elkaar past passend verbinden verbonden connected op welke manier tussen between among leden groepsleden members relatie hoe waar waarvan hebben leren kennen get got to know how where from onderling onderlinge komt komen jullie denk straat koor leesclub werk familie vrienden collega buren friends family colleagues neighbours tick fits everything vertel clubje club team kring ontstaan ooit oorspronkelijk together samen iedereen waardoor")],
  ["types", union(living, list("woonsituatie bestaat bestaan kruis aan voorkomt voorkomen eigen leden groepsleden welke which tick apply select describes best jullie own yourselves soort kind kinds wat"))],
  ["vulnerability.willingness", union(heavy, who, wish, list("staan sta open gekoppeld koppelen koppeling match matched welcome welcoming verwelkomen schaal scale cijfer stel meegemaakt zorgen netwerk klein kleine bijvoorbeeld groep zo durven durft ondersteuningsvraag hulpvraag problemen problematiek zwaardere zwaarder zwaar complexe moeilijke heavy heavier complex nodig need needs needing deal good rather absolutely maatje buddy begeleiding steun hulp support ruimte tijd kunnen willing bereid feel voelen jullie aandurven inzetten zich"))],
  ["vulnerability.experience", union(heavy, who, list("opgedaan eerder previously gained had met werken omgaan working statushouders vluchtelingen nieuwkomers refugees newcomers huis doelgroepen doelgroep niks nooit professioneel professional dagelijks daily job work werk privé prive private schat eens inschatting zit samen moeilijk moeilijke mensen leven hard time tough through having begeleid begeleiden kwetsbare leden groepsleden members hulpverlening zorg care sector schaal scale cijfer before ooit never geef"))],
  ["adults", union(living, who, list("samen zichzelf 17 bestaat telt tellen ouder older 18 aged over jaar jaren years old or tel meetellen meegeteld mee familie family gezinsleden personen members adres address huis boven vanaf inwonende volwassen meerderjarige"))],
  ["children", union(living, who, list("samen 17 bestaat telt tellen minderjarige thuiswonende minor 18 jonger under onder young younger horen hoort belong belongs aged years jaar jaren old tel mee meetellen adres address dan less than minderjarig 18e gezinsleden"))],
  ["persons", union(living, who, list("bestaat bestaan telt tellen groot big tel u mee meetellen samen together including adres address bewoners uzelf gezinsleden family members large hoeveel volwassenen kinderen adults children"))],
  ["type", union(living, list("samen situatie situation samengesteld ziet eruit kies antwoord choose one gaat option omschrijft beschrijft beste past passend best describes beschrijven gezinssamenstelling wat welke"))],
  ["sex", list("man vrouw bent of")],
  ["age", list("hele heel mevrouw meneer jaar jaren years old oud vragen mag ik weten ongeveer exact exacte moment verplicht levensjaren mogen may ask tell us")],
  ["dutch", list("goed spreekt spreek spreken niveau welk level well speak speaks good taal language current huidige laatste last test toets inschatting naar volgens schat moment mondeling spoken cliënt client statushouder inburgeraar persoon laatst gemeten vastgesteld beoordeling consulent docent erk cefr hoogste behaalde highest achieved")],
  ["languages", list("spreek spreekt spreken gesproken sprekt beheersen beheerst goed vloeiend genoeg gesprek voeren kennen kent thuis verstaat verstaan speak speaks spoken know well fluently fluent home conversation members iemand someone")],
  ["consent", union(wish, list("vrijwilligerscoordinator vrijw vrijwilliger vrijwilligers coordinator naar doorgeven signed getekend ondertekend deelname deelnemen being matched gekoppeld koppelen meedoen deelnemen mee antwoorden gegevens gebruiken gebruikt match matching koppeling groep zoeken aan samen hier project programma geven geeft take part join participate answers data used use find look seek group programme project agree seeking looking want voorgesteld voorstellen laten weten welkom welkomgroep volgende ronde next round matchen jaar lang contact mensen uit buurt buurtgezin helpt helpen help sponsorgroep client statushouder gezin huishouden household family statushouders inburgeraar meet dutch people neighbourhood willingness principe besproken vrijwillig voluntarily een year long poule pool"))],
  ["ambassador", union(wish, list("contact daarbij zullen vragen helpt helpen meegaat meekomt aanschuift gebaat samenwerken cultureel culturele cultural culture bridge person brug beside naast erbij hulp help nodig behoefte need steun support begeleiding iemand somebody someone taal cultuur language kent knows spreekt speaks gesprek eerste first meeting there groep group makkelijker easier uw eigen own aanwezig gewenst prefer"))],
  ["interests", union(wish, list("houdt helpt klik vertel iets liggen volgens kruis past aan sport sporten muziek clubs denk noem paar dingen word wordt worden blij favorieten elkaar allen tijd vrije free tell something into bezigheden gezin family gemeenschappelijke share enjoy gezamenlijke gedeelde shared common favoriete favourite houden houdt waar belangrijkste hebben doen samen vind vindt vinden leuk leuke enjoy spare weekend"))],
  ["workFields", union(wish, list("vanuit thuisland teamleden leden waarin wenst worden weer geweest komen noem schrijf op soort type kort groepslid beroepen beroep vakgebied vakgebieden sector sectoren sectors functie vroegere laatste huidige eigen land hier nederland allen elkaar vertegenwoordigd aanvinken toepassing jobs job tell about group groep retired retiring pensioen baan last gehad done werken werkt werkzaam werk werkte gewerkt work works worked working did do soort kind leden before earlier actief active vroeger eerder nu"))],
  ["priorities", union(wish, list("groep welkomstgroep welkomgroep sponsorgroep gezin huishouden household family nieuwkomers nieuwkomer newcomer newcomers statushouder mee bij meest kies drie 3 max antwoorden mogelijk meerdere several answers possible choose up three areas area maximum pick select first eerste best beste eind einde end samen together zien voor over bieden wenst with need help hoopt hopen hope hopes nodig hebben support steun ondersteuning ondersteunen helpen helpt doelen goals hulp werken work aan waar belangrijkst belangrijkste vindt vind vinden most important find komend komende jaar coming next year"))],
  ["expectation.hoursPerWeek", union(wish, list("fijn vinden vindt prettig missen miss zitten zit erin denkt welkom rekenen commit commitment offer devote bieden geven realistic veel allen allemaal elkaar haalbaar realistisch vragen zo'n 2 4 5 6 8 10 minimaal minstens minimum least max hele whole getallen getal cijfer tel leden groepsleden samen bij op over mee steken trekken team tijdsinzet inzet maatjes maatje nieuwe newcomers newcomer nieuwkomers nieuwkomer statushouder gastgroep welkomgroep gastgezin buddy buddies spreken leden ieder iedere each members gezamenlijk gezamenlijke jointly verwachte verwachting gewenste gewenst wens contact contacttijd huidige per wilt komen brengen doorbrengen match matching begeleiding begeleiden ondersteuning support supporting honest with being keer elk project programma programme program ruimte agenda kwijt denk denken gezin household family doorbrengen vaak spare verwacht verwachten expect able hopen tijd time beschikbaar samen besteden besteed vrijmaken vrij maken maakt inzetten beschikbaar afspreken ontmoeten zien spenderen spend give meet see available together group groep huishouden household make free contact"))],
  ["hoursPerWeek", union(wish, list("welkom welcome missen miss zit erin rekenen realistic over spare denk denken verwacht expect able tijd time besteden vrijmaken vrij maken inzetten beschikbaar spend give available make free groep group inzet zetten kwijt geven missen personally roughly put putting in eigen jouw gezin huishouden household family project programma programme vrijwilligerswerk volunteering denkt realistisch uur uren per week ongeveer gemiddeld average zelf lid statushouder newcomer nieuwkomer ruimte"))],
  ["expectation.focus", list("contact vooral gericht gezellig concrete")],
  ["occupation", list("voor soort welk kind do doet beroep dagelijks leven living daily life pensioen gepensioneerd vroegere vroeger vul retired former previous huidige current omschrijf kort bezig overdag werkend student zzp job work werk studie study studies functie dan profession opleiding richting sector branche describe omschrijving voormalige voormalig")],
  ["daytime", list("during office hours are werktijd kantooruren beschikbaar beschikbare available free vrij tijd time afspraak afspraken appointment appointments mee come along mogelijk uur soms vaak often sometimes naar werkdagen doordeweeks weekdays gemeente gaan meegaan lukt helpen help school bank woningbouw denk bijvoorbeeld flexibel flexible pensioen werkt parttime agenda zelf able weekday five before monday friday maandag vrijdag ma vr tijdens kantoortijd vrijmaken regelmatig wel eens if als iets geregeld moet")],
  ["skills", list("waar waarmee wat what with good goed sterk helpen help can bij taken slag kruis aan kunt gezin huishouden household family newcomer nieuwkomer groep group team bieden brengen breng mee onderwerpen topics denk qua kennis kunde vaardigheden contacten inschakelen mag vragen ask come handy might formulieren klussen fietsen taal oefenen repareren graag jouw zelf persoonlijk talenten")],
  ["absence.from", union(dates, list("vanaf van per from start begin starts weg afwezig away absent eerste first welke langer dan weken drie week weeks longer binnenkort soon summer zomer vakantie holiday reis trip tijdje while niet deze this"))],
  ["absence.to", union(dates, list("tot until till laatste last weer terug back again vanaf from afwezig weg away absent eind einde end duurt lasts vakantie holiday summer zomer verblijf elders rekenen count beschikbaar available niet er"))],
  ["approval.conductCertificate", union(papers, list("coordinator begeleider sponsors sponsor deelnemer deelnemers vrijwilligers member members leden groepsleden lid ieder iedere iedereen allen alle elk every all each whole hele groep group jullie team stand status afgegeven laten zien laat toon getoond showed shown project programma programme opgestuurd teruggestuurd retour returned sent back bij ons us wanneer when datum date yet nog overgelegd bevonden akkoord agree agreed compl volledig spelregels gelezen read ja nee j n jn yes no gekregen kreeg ontvangen aanwezig gehaald aangeleverd nieuwe welkom vrijwilliger volunteer"))],
  ["approval.declaration", union(papers, list("coordinator begeleider sponsors sponsor deelnemer deelnemers vrijwilligers member members leden groepsleden lid ieder iedere iedereen allen alle elk every all each whole hele groep group jullie team stand status afgegeven laten zien laat toon getoond showed shown project programma programme opgestuurd teruggestuurd retour returned sent back bij ons us wanneer when datum date yet nog overgelegd bevonden akkoord agree agreed compl volledig spelregels gelezen read ja nee j n jn yes no gekregen kreeg ontvangen aanwezig gehaald aangeleverd nieuwe welkom vrijwilliger volunteer hierbij sign typ naam participants deelnemers deelname onderteken ondertekenen teken tekende form formulier handtekening signature ik ingeleverd"))],
  ["approval.training", union(papers, list("coordinator begeleider sponsors sponsor deelnemer deelnemers vrijwilligers starttraining member members leden groepsleden lid ieder iedere iedereen allen alle elk every all each whole hele groep group jullie team stand status afgegeven laten zien laat toon getoond showed shown project programma programme opgestuurd teruggestuurd retour returned sent back bij ons us wanneer when datum date yet nog overgelegd bevonden akkoord agree agreed compl volledig spelregels gelezen read ja nee j n jn yes no gekregen kreeg ontvangen aanwezig gehaald aangeleverd nieuwe welkom vrijwilliger volunteer geweest been both evenings avonden beide follow gevolgd volgen volgde doorlopen went gone took taken session sessions sessie avond bijeenkomst"))],
  ["capacity", list("wil wilt willen willing bereid would like guide begeleid naast elkaar dezelfde periode naast kun kunt aankunnen prettig vindt tegelijk aankan begeleiden ondersteunen aan maximaal most at once handle support same time")],
  ["registeredOn", union(dates, list("ons us yourself zich sinds since staan staat stond aangemeld ingeschreven opgegeven opgaf opgave form formulier webform webformulier programma programme project projekt traject deelname samen hier gemeente geregistreerd binnengekomen registered received ontvangen gezin groep first eerste lijst list wachtlijst waiting"))],
  ["intakeOn", union(dates, list("gesprek gesprekje conversation gehad had chat talk meeting interview call zoom waarop voerde voerden gevoerd hadden plaatsvond plaatsgevonden plaats vond vindt gepland planned geweest gedaan afgenomen gehouden held took place took was ons us team coordinator thuis home eerste first 1e kennismaking afgesproken"))],
  ["status", list("traject project projekt programma programme proces process aanmelding deelname deelnemer match matching koppeling huidig huidige current volgens administratie zit zitten bevindt staat staan sta stand zaken gezin groep huishouden household family group client where waar welke in which stage fase")],
  ["contactPerson", list("wie who vaste vast elke elk iedere maand maandelijks maandelijkse mnd month monthly belt bellen gebeld contact houdt organisatie organisation stichting foundation programma programme project samen hier team ons us our vanuit from gezin groep family group household huishouden calls rings welkom")],
  ["housedOn", union(dates, living, list("sinds since hier here deze adres address this gekregen kreeg got get moved verhuisd verhuist woning house home huurcontract huur huishouden gezin client ingegaan per vanaf sleutel keys nieuwe new uw cliënt"))],
  ["arrivesOn", union(dates, list("verwacht verwachten expect nederland netherlands verwachting naar verwachte uitgenodigde invited gezin family huishouden household komt komen aan arrive arriving will op schiphol gepland planned vliegtuig plane"))],
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
