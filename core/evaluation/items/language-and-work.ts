import type { Wave } from "../response.ts";
import { item, option, other, welcoming, type BankItem, type BankOption } from "./entry.ts";

const always: readonly Wave[] = ["intake", "mid", "end"];

const abilities: readonly BankOption[] = [
  option("none", "helemaal niet", "not at all", "niet", "geen", "geen kennis", "none", "no knowledge"),
  option("little", "een beetje", "a little", "beetje", "weinig", "slecht", "matig", "poor", "poorly", "basic", "basis"),
  option("fair", "redelijk", "fairly well", "voldoende", "gemiddeld", "fair", "reasonable", "reasonably", "average"),
  option("good", "goed", "well", "good"),
  option("very-good", "heel goed", "very well", "zeer goed", "vloeiend", "uitstekend", "very good", "fluent", "fluently", "excellent"),
]; // prettier-ignore

/** Language, work and network: asked of households with and without a group, before and after (R64, R55). */
export const languageAndWorkItems: readonly BankItem[] = [
  item("dutch-level", "level", "language", ["Niveau Nederlands", "Level of Dutch"], {
    asks: ["Wat is uw niveau Nederlands (A1 tot C2)?", "What is your level of Dutch (A1 to C2)?"],
    respondents: ["household"],
    moments: always,
    headers: ["taalniveau nederlands", "cefr nederlands", "erk nederlands", "cefr dutch", "dutch level", "taalniveau", "taalniveau erk", "cefr", "niveau taal", "niveau nederlandse taal"],
  }),
  item("dutch-ability", "choice", "language", ["Eigen oordeel over Nederlands", "Own view of Dutch"], {
    asks: ["Hoe goed spreekt u zelf Nederlands, vindt u?", "How well do you speak Dutch, in your own view?"],
    respondents: ["household"],
    moments: always,
    options: abilities,
    headers: ["hoe goed nederlands", "nederlands spreken zelf", "how well dutch", "how good is your dutch", "zelfbeoordeling nederlands", "self-assessed dutch", "beheersing nederlands", "nederlands eigen inschatting", "speak dutch"],
  }),
  item("english-level", "level", "language", ["Niveau Engels", "Level of English"], {
    asks: ["Wat is uw niveau Engels (A1 tot C2)?", "What is your level of English (A1 to C2)?"],
    respondents: ["household"],
    moments: always,
    headers: ["taalniveau engels", "cefr engels", "erk engels", "cefr english", "english level"],
  }),
  item("english-ability", "choice", "language", ["Eigen oordeel over Engels", "Own view of English"], {
    asks: ["Hoe goed spreekt u zelf Engels, vindt u?", "How well do you speak English, in your own view?"],
    respondents: ["household"],
    moments: always,
    options: abilities,
    headers: ["hoe goed engels", "engels spreken zelf", "how well english", "how good is your english", "zelfbeoordeling engels", "beheersing engels", "self-assessed english", "speak english"],
  }),
  item("work-status", "choices", "work", ["Werk en studie", "Work and study"], {
    asks: ["Wat doet u nu? U mag meer kiezen.", "What do you do now? You may choose more than one."],
    respondents: ["household"],
    moments: always,
    options: [
      option("full-time", "voltijd betaald werk", "full-time paid work", "voltijd", "fulltime", "full-time", "fulltime werk", "voltijds", "voltijd werk", "werk voltijd", "betaald werk voltijd", "full-time job", "voltijdbaan"),
      option("part-time", "deeltijd betaald werk", "part-time paid work", "deeltijd", "parttime", "part-time", "parttime werk", "deeltijd werk", "werk deeltijd", "betaald werk deeltijd", "part-time job", "deeltijdbaan", "bijbaan"),
      option("voluntary", "vrijwilligerswerk", "voluntary work", "vrijwilliger", "volunteering", "volunteer work", "volunteer", "als vrijwilliger"),
      option("internship", "stage", "internship", "stagiair", "werkervaringsplek", "work placement", "leerwerkplek", "intern"),
      option("student", "studie", "student", "opleiding", "studeert", "voltijdstudent", "voltijd student", "universiteit", "school", "study", "university", "studying", "student aan hogeschool of universiteit"),
      option("language-class", "taalles of inburgering", "language class", "taalles", "taalcursus", "inburgering", "inburgeringscursus", "nederlandse les", "language classes", "language course", "dutch class", "dutch classes", "civic integration"),
      option("looking", "op zoek naar werk", "looking for work", "werkzoekend", "zoekt werk", "werkloos", "unemployed", "job seeking"),
      option("care", "zorg voor het gezin", "care for the family", "huisvrouw", "huisman", "zorg voor kinderen", "zorgt voor kinderen", "homemaker"),
      option("none", "geen van deze", "none of these", "geen", "niets", "geen werk", "none", "nothing", "not working"),
      other,
    ],
    headers: ["werksituatie", "werk en studie", "dagbesteding", "arbeidssituatie", "werkstatus", "employment status", "work status", "employment", "current occupation", "wat doet u nu", "situatie werk", "werk of opleiding", "work or study", "huidige werksituatie"],
  }),
  item("paid-work", "yes-no", "work", ["Heeft betaald werk", "Has paid work"], {
    asks: ["Heeft u betaald werk?", "Do you have paid work?"],
    respondents: ["household"],
    moments: always,
    headers: ["betaald werk", "heeft werk", "heeft u werk", "heeft u een baan", "paid work", "has paid work", "do you have a job", "employed"],
  }),
  item("work-hours", "number", "work", ["Uren werk per week", "Hours of work a week"], {
    asks: ["Hoeveel uur per week werkt u?", "How many hours a week do you work?"],
    respondents: ["household"],
    moments: always,
    headers: ["uren werk per week", "werkuren per week", "aantal uur werk", "hours worked per week", "work hours", "hoeveel uur werkt u", "gewerkte uren", "hours of work"],
  }),
  item("looking-for-work", "yes-no", "work", ["Zoekt werk", "Looks for work"], {
    asks: ["Bent u op zoek naar werk?", "Are you looking for work?"],
    respondents: ["household"],
    moments: always,
    headers: ["op zoek naar werk", "zoekt werk", "zoekt u werk", "werkzoekend", "looking for work", "looking for job", "seeking work"],
  }),
  item("own-field", "yes-no", "work", ["Werkt in het eigen vak", "Works in own field"], {
    asks: ["Werkt u in uw eigen vakgebied?", "Do you work in your own field?"],
    respondents: ["household"],
    moments: always,
    headers: ["eigen vakgebied", "werk eigen vak", "werkt in eigen vakgebied", "own field", "work in own field", "working own profession", "werkzaam eigen vakgebied"],
  }),
  item("regular-contacts", "number", "network", ["Mensen met wie er geregeld contact is", "People in regular contact"], {
    asks: ["Met hoeveel mensen van buiten uw eigen gemeenschap heeft u geregeld contact?", "With how many people from outside your own community are you in regular contact?"],
    respondents: ["household"],
    moments: always,
    headers: ["regelmatig contact aantal mensen", "geregeld contact hoeveel mensen", "aantal nederlandse contacten", "number of dutch contacts", "how many regular contacts", "people in regular contact"],
  }),
]; // prettier-ignore

/** Who people are, as the intake asks: described, and never compared. Options are those that the answers have. */
export const backgroundItems: readonly BankItem[] = [
  item("origin", "choice", "background", ["Land van herkomst", "Country of origin"], {
    asks: ["Uit welk land komt u?", "Which country do you come from?"],
    respondents: ["household"],
    moments: ["intake"],
    isOnlySaid: true,
  }),
  item("family-here", "yes-no", "background", ["Met gezin in Nederland", "With family in the Netherlands"], {
    asks: ["Bent u met uw gezin in Nederland?", "Are you in the Netherlands with your family?"],
    respondents: ["household"],
    moments: ["intake"],
    headers: ["met gezin", "gezin in nederland", "met gezin in nederland", "family in the netherlands", "with family", "family here"],
  }),
  item("work-field", "choices", "background", ["Vakgebied", "Field of work"], {
    asks: ["In welk vakgebied werkt u, of heeft u gewerkt?", "In which field do you work, or have you worked?"],
    respondents: ["household", "member", "group"],
    moments: ["intake"],
    headers: ["vakgebied", "vakgebieden", "vakgebied van groep", "werkveld", "sector", "field of work", "work field", "branche"],
  }),
  item("sex", "choice", "background", ["Vrouw of man", "Woman or man"], {
    asks: ["Bent u een vrouw of een man?", "Are you a woman or a man?"],
    respondents: ["member"],
    moments: ["intake"],
    options: [
      option("woman", "vrouw", "woman", "v", "f", "female", "vrouwelijk", "mevrouw"),
      option("man", "man", "man", "m", "male", "mannelijk", "meneer", "de heer"),
      option("other", "anders", "other", "x", "non-binair", "non-binary"),
    ],
    headers: ["geslacht", "gender", "sex", "man of vrouw", "m/v", "vrouw of man"],
  }),
  item("occupation-status", "choice", "background", ["Werkt, studeert of met pensioen", "Works, studies or is retired"], {
    asks: ["Werkt u, studeert u of bent u met pensioen?", "Do you work, study, or are you retired?"],
    respondents: welcoming,
    moments: ["intake"],
    options: [
      option("working", "werkt", "works", "werkend", "betaald werk", "working", "werk", "employed", "in loondienst", "zzp"),
      option("student", "studeert", "studies", "student", "studie", "scholier", "leerling", "studying"),
      option("retired", "met pensioen", "retired", "gepensioneerd", "pensioen", "aow"),
      option("none", "geen van deze", "none of these", "geen werk", "werkloos", "werkzoekend", "unemployed", "niet werkend"),
      other,
    ],
    headers: ["werkend student gepensioneerd", "bezigheid", "beroepsstatus", "student of gepensioneerd", "occupation status", "employment of member"],
  }),
]; // prettier-ignore
