/**
 * Questions as people put them in forms, with the careful reading of each: a field, or `-` where it is not ours or where
 * somebody should be asked first. They were written down before the rules for questions were, by what they mean.
 */
import type { ReadRole } from "../../../../core/intake/dictionary.ts";
import type { samples } from "../header-words.ts";

/** Questions that mean the same on a form for one kind of respondent. */
export interface Questions {
  readonly role: ReadRole;
  /** The field, or `-` for none. */
  readonly field: string;
  readonly sample: keyof typeof samples;
  /** Between bars. */
  readonly questions: string;
}

const groups = (field: string, sample: keyof typeof samples, questions: string): Questions => ({ role: "groups", field, sample, questions }); // prettier-ignore
const households = (field: string, sample: keyof typeof samples, questions: string): Questions => ({ role: "households", field, sample, questions }); // prettier-ignore
const members = (field: string, sample: keyof typeof samples, questions: string): Questions => ({ role: "members", field, sample, questions }); // prettier-ignore

/** All of them. */
export const questions: readonly Questions[] = [
  groups("municipality", "places", "In welke gemeente wonen de meesten van jullie? | In welke plaats is jullie groep actief? | In welk dorp of welke stad wonen jullie? | Which town does your group live in? | In which municipality do most of you live? | Waar woont jullie groep?"),
  groups("name", "groupNames", "Onder welke naam willen jullie meedoen? | Wat is de naam van jullie team? | Hoe noemen jullie jezelf als groep? | What is the name of your group? | What name does your group go by?"),
  groups("size", "size", "Uit hoeveel mensen bestaat jullie groep? | Hoeveel leden heeft jullie groep op dit moment? | Hoeveel personen doen er in totaal mee? | Met hoeveel mensen vormen jullie de groep? | How many people are taking part, including yourself? | How many members does your group have? | How many of you are there?"),
  groups("distanceKm", "km", "Hoeveel kilometer willen jullie maximaal reizen naar het huishouden? | Tot hoeveel kilometer afstand willen jullie gekoppeld worden? | Hoe ver van jullie huis mag het gezin hoogstens wonen? | How many kilometres away may the household live at most? | What is the furthest you would travel, in km?"),
  groups("relation", "relations", "Hoe hebben jullie elkaar leren kennen? | Waarvan kennen jullie elkaar? | Wat is jullie onderlinge relatie? | How did you get to know each other?"),
  groups("types", "typesOfMembers", "Hoe wonen jullie zelf? | Wat is de woonsituatie van de groepsleden? | Uit wat voor huishoudens bestaat jullie groep? | What kinds of households do your members live in?"),
  groups("vulnerability.willingness", "strengths", "Hoe bereid zijn jullie om een kwetsbaar huishouden te begeleiden? | In welke mate zijn jullie bereid kwetsbare mensen te ondersteunen? | How willing are you to support a vulnerable household?"),
  groups("vulnerability.experience", "strengths", "Hoeveel ervaring hebben jullie met kwetsbare mensen? | In hoeverre heeft de groep ervaring met kwetsbaarheid? | How much experience do you have with vulnerable people?"),
  groups("languages", "languages", "Welke talen worden er binnen jullie groep gesproken? | Welke talen beheersen jullie goed? | In welke talen kunnen jullie een gesprek voeren? | Welke talen spreken jullie, behalve Nederlands? | Which languages can your group members speak? | What languages do you speak besides Dutch?"),
  groups("expectation.hoursPerWeek", "hours", "Hoeveel uur per week wil de groep hieraan besteden? | Hoeveel uur per week kunnen jullie gemiddeld vrijmaken? | How many hours a week can you spend on this?"),
  groups("interests", "list", "Welke hobby's hebben jullie? | Wat doen jullie graag in jullie vrije tijd? | What do you like to do in your free time?"),
  groups("workFields", "list", "In welke vakgebieden zijn jullie werkzaam? | In welke sectoren werken jullie? | Which sectors do your members work in?"),
  groups("postcode", "postcodes", "Wat is de postcode van de meeste leden? | Op welke postcode wonen jullie? | What is your postcode?"),
  groups("email", "emails", "Op welk e-mailadres kunnen we jullie bereiken? | What is the best email address to reach you on?"),
  groups("phone", "phones", "Op welk telefoonnummer is de groep bereikbaar? | What is the best phone number to reach you on?"),
  groups("approval.training", "yesNo", "Hebben alle groepsleden de starttraining gevolgd? | Hebben jullie allemaal de training gedaan?"),
  groups("approval.conductCertificate", "yesNo", "Heeft iedereen in de groep een VOG? | Does every member have a certificate of conduct?"),
  groups("approval.declaration", "yesNo", "Hebben alle leden de deelnemersverklaring ondertekend?"),
  groups("-", "places", "In welke gemeente werken jullie? | In welke plaats komen jullie bij elkaar voor overleg? | In which municipality is your workplace? | In welke gemeente willen jullie liever niet gekoppeld worden?"),
  groups("-", "groupNames", "Welke naam heeft de organisatie waar jullie bij horen? | Hoe heet de vereniging waar jullie lid van zijn? | Van welke naam hebben jullie de folder gekregen?"),
  groups("-", "size", "Hoeveel kinderen hebben de groepsleden samen? | Hoeveel kinderen wonen er in jullie straat? | Hoeveel huishoudens willen jullie steunen? | Hoeveel leden spreken Arabisch? | Hoeveel van jullie hebben een auto? | How many people in your group speak English? | Met hoeveel mensen kwamen jullie naar de informatieavond? | Hoeveel jaar kennen jullie elkaar? | Hoeveel mensen kennen jullie in de buurt? | How many of you have a driving licence?"),
  groups("-", "km", "Hoeveel kilometer is het naar het dichtstbijzijnde station? | Hoe ver wonen jullie van elkaar? | Hoe ver zijn jullie met de voorbereiding? | How far is the nearest bus stop?"),
  groups("-", "relations", "Hoe hebben jullie ons leren kennen? | Hoe lang kennen jullie elkaar al? | Hoe hebben jullie van ons gehoord?"),
  groups("-", "languages", "Welke talen zouden jullie willen leren? | Which language would you like to learn together?"),
  groups("-", "hours", "Hoeveel uur per week werken jullie gemiddeld? | Hoeveel uur duurde de training?"),
  groups("-", "yesNo", "Heeft iemand in de groep een VOG? | Heeft iemand van jullie de starttraining gevolgd? | Heeft een van jullie al een training gedaan? | Did anyone in your group attend the training? | Hebben jullie ervaring met vrijwilligerswerk? | Willen jullie een training over cultuur volgen?"),
  groups("-", "strengths", "Hoe tevreden zijn jullie over de bereidheid van de gemeente? | Hoeveel ervaring hebben jullie met computers?"),

  members("group", "codes", "Bij welke groep hoor je? | Van welke groep ben je lid? | In welke groep zit je? | Which group do you belong to? | Which group are you in?"),
  members("name", "names", "Hoe heet je? | Wat is je naam? | What is your name? | What is your full name?"),
  members("name.first", "first", "Wat is je voornaam? | Hallo! Wat is je voornaam? | What is your first name?"),
  members("name.last", "last", "En wat is je achternaam? | What is your last name?"),
  members("age", "ages", "Hoe oud ben je? | Wat is je leeftijd? | How old are you?"),
  members("occupation", "jobs", "Wat doe je voor werk? | Wat is je beroep? | Wat doe je in het dagelijks leven? | Wat doe je overdag? | What do you do for a living? | What do you do in daily life?"),
  members("daytime", "daytime", "Ben je overdag beschikbaar voor afspraken? | Kun je overdag wel eens mee naar een afspraak? | Can you come along during the day?"),
  members("hoursPerWeek", "hours", "Hoeveel uur per week heb je beschikbaar? | Hoeveel uur per week kun je gemiddeld vrijmaken? | How many hours per week can you give?"),
  members("skills", "list", "Waarmee kun je helpen? | Waar ben je goed in? | What are you good at? | What can you help with?"),
  members("approval.training", "yesNo", "Heb je de training gevolgd? | Heb je al een starttraining gedaan? | Have you done the training?"),
  members("approval.conductCertificate", "yesNo", "Heb je een VOG? | Heb je een geldige VOG? | Do you have a certificate of conduct?"),
  members("email", "emails", "Wat is je e-mailadres? | Op welk mailadres kunnen we je bereiken?"),
  members("phone", "phones", "Op welk nummer kunnen we je bellen? | What is your mobile number?"),
  members("postcode", "postcodes", "Op welke postcode woon je? | What is the postcode of your home?"),
  members("-", "childAges", "Hoe oud zijn je kinderen? | Wat is de leeftijd van je kinderen? | How old are your children?"),
  members("-", "hours", "Hoeveel uur per week werk je? | How many hours per week do you work?"),
  members("-", "yesNo", "Heb je een VOG aangevraagd? | Wil je een training over taal volgen? | Neem je familie mee? | Heb je overdag les?"),
  members("-", "names", "Hoe heet je partner? | Hoe heet je werkgever? | Wie is je huisarts? | Welke naam heeft je coach?"),
  members("-", "list", "Welke training zou je willen volgen? | Wat vond je van de training? | Wat zou je graag willen leren?"),
  members("-", "postcodes", "Op welke postcode werk je?"),

  households("municipality", "places", "In welke gemeente woont u? | In welke gemeente gaat u wonen? | In which town do you live? | Waar gaat u wonen? | Where do you live now? | Where will you live?"),
  households("name", "names", "Hoe heet u? | Wat is de naam van de hoofdbewoner? | What is your name?"),
  households("name.last", "last", "Wat is uw achternaam? | What is your surname?"),
  households("adults", "composition", "Met hoeveel volwassenen woont u? | Hoeveel volwassenen wonen er in uw huis? | How many adults live in your household? | Uit hoeveel volwassenen bestaat uw huishouden?"),
  households("children", "composition", "Hoeveel kinderen heeft u? | Hoeveel kinderen wonen bij u? | How many children live with you? | Hoeveel minderjarige kinderen telt uw gezin?"),
  households("persons", "composition", "Uit hoeveel personen bestaat uw gezin? | Hoeveel personen telt uw huishouden? | How many people are in your household?"),
  households("type", "types", "Hoe is uw gezin samengesteld? | Met wie woont u samen? | Wat is uw gezinssituatie? | What is your family situation? | Who do you live with?"),
  households("age", "ages", "Hoe oud bent u? | Wat is uw leeftijd? | What is your age?"),
  households("languages", "languages", "Welke taal spreekt u thuis? | Wat is uw moedertaal? | Which languages do you speak well? | In welke talen kunt u zich redden?"),
  households("dutch", "levels", "Hoe goed spreekt u Nederlands? | Hoe goed is uw Nederlands? | Wat is uw niveau van het Nederlands? | How well do you speak Dutch?"),
  households("consent", "yesNo", "Wilt u meedoen aan Samen Hier? | Wilt u meedoen? | Geeft u toestemming om uw gegevens te gebruiken voor een match? | Mogen wij een groep voor u zoeken? | Do you agree that we look for a group for you? | Do you want to take part?"),
  households("ambassador", "wishes", "Wilt u hulp van een cultureel ambassadeur? | Heeft u een cultureel ambassadeur nodig? | Would you like a cultural ambassador?"),
  households("interests", "list", "Wat zijn uw hobby's? | Wat doet u graag in uw vrije tijd? | What are your hobbies?"),
  households("priorities", "list", "Wat is voor u het belangrijkst in het komende jaar? | Wat vindt u belangrijk? | What is most important to you in the coming year?"),
  households("workFields", "list", "Welk werk heeft u gedaan? | Wat is uw beroep? | What kind of work did you do before? | In which sector have you worked?"),
  households("housedOn", "dates", "Sinds wanneer woont u hier? | Sinds wanneer woont u in deze woning?"),
  households("expectation.hoursPerWeek", "hours", "Hoeveel uur per week wilt u de groep zien? | Hoeveel uur per week zou u met de groep willen afspreken? | How many hours a week would you like to meet the group?"),
  households("-", "childAges", "Hoe oud zijn de kinderen? | Hoe oud zijn uw kinderen? | How old are the children?"),
  households("-", "composition", "Hoeveel kinderen gaan naar school? | Hoeveel volwassen kinderen heeft u? | Hoeveel kinderen wonen er in uw straat? | Hoeveel kinderen heeft u in het buitenland? | Hoeveel slaapkamers heeft uw woning? | Hoeveel jaar woont u in Nederland? | How many children live in your street? | How many children live abroad? | Hoeveel volwassenen kent u in Nederland? | Hoeveel mensen kent u in uw buurt?"),
  households("-", "places", "In welke gemeente werkt u? | In welke stad bent u geboren? | In welke gemeente staat uw azc? | In welke gemeente woont uw familie? | In which town is your school? | Waar wilt u later wonen?"),
  households("-", "languages", "Welke taal wilt u leren? | Which language would you like to learn?"),
  households("-", "names", "Hoe heet uw contactpersoon bij VluchtelingenWerk? | Hoe heet de school van uw kinderen? | Wat is de naam van uw partner? | What is the name of your landlord?"),
  households("-", "yesNo", "Mogen wij foto's van u gebruiken? | Wilt u meedoen aan het onderzoek? | Wilt u de nieuwsbrief ontvangen? | Do you agree with the privacy statement? | Do you agree that we share photos? | Wilt u werken? | Neemt u familie mee? | Gaat u akkoord met de privacyverklaring? | Mogen wij u bellen?"),
  households("-", "hours", "Hoeveel uur per week heeft u Nederlandse les? | Hoeveel uur per week werkt u?"),
  households("-", "levels", "Welk niveau Nederlands wilt u halen? | Which level of Dutch would you like to reach?"),
  households("-", "list", "Wat heeft u nodig in uw huis? | Welk werk doet uw partner?"),
]; // prettier-ignore
