/**
 * Questions in which no word tells a field, only the way of asking does: `Hoe heet je?`, `Waar woont u?`, `Wat doe je in
 * het dagelijks leven?`. They are known by all of their words, so that `Hoe heet je partner?` is none of them.
 */
import type { ReadRole } from "../dictionary.ts";
import { questionIn } from "../header-text.ts";
import { remembered } from "../remembered.ts";
import { wordsIn } from "../words.ts";
import { asksForFocus } from "./focus.ts";

/** What those who answer together call themselves, on the forms where it is they who answer: a household has a group too. */
const ourselves: Readonly<Record<"groups" | "households", string>> = {
  groups: "(?:welkom ?|sponsor ?|welcome ?)?(?:groep|groepsleden|leden|group|group members|members|team)",
  households: "(?:huishouden|gezin|household|family)",
};

function together(role: "groups" | "households"): string {
  return `(?:jouw|je|uw|jullie|your|de|het|the) ${ourselves[role]}`;
}

const mostOf = "(?:de )?(?:meesten van jullie|meeste (?:groeps)?leden)|most (?:of you|of your members|members)";

/** Whoever answers: a person, or those who answer together. */
function answering(role: ReadRole): string {
  if (role !== "groups" && role !== "households") return "(?:jij|je|u|you)";
  const all = together(role);
  return `(?:jij|je|u|jullie|you|ze|zij|they|${all}(?: (?:van|in|of) ${all})?${role === "groups" ? `|${mostOf}` : ""})`;
}

/** Words at either end that change nothing. */
const start = "(?:(?:hallo|hoi|en|beste|hello|hi|and) )*";
const end = "(?: (?:zelf|nu|momenteel|samen|allemaal|op dit moment|now|currently|at the moment))*";

interface Frame {
  readonly field: string;
  readonly roles: readonly ReadRole[];
  readonly question: RegExp;
}

const frame = (field: string, roles: readonly ReadRole[], ...questions: readonly string[]): readonly Frame[] =>
  roles.map((role) => ({
    field,
    roles: [role],
    question: new RegExp(`^${start}(?:${questions.join("|").replace(/ANSWERING/gu, answering(role))})${end}$`, "u"),
  }));

const everybody: readonly ReadRole[] = ["groups", "households", "members"];
const where: readonly string[] = [
  "waar (?:woont|woon|wonen) ANSWERING",
  "waar (?:ga|gaat|gaan) ANSWERING (?:straks |binnenkort )?wonen",
  "waar in nederland (?:woont|woon|wonen) ANSWERING",
  "waar (?:woont|woon|wonen) ANSWERING of (?:ga|gaat|gaan) ANSWERING wonen",
  "where (?:do|does|will) ANSWERING live",
  "where (?:do|does) ANSWERING live or will ANSWERING live",
  "where are ANSWERING (?:living|going to live)",
  "where is ANSWERING (?:based|located)",
  "waar is ANSWERING gevestigd",
];

/** `een groep die bij u past`, `een groep in de buurt` */
const aGroup =
  "(?:welkom ?|sponsor ?|passende )?groep(?:je)?(?: mensen| bewoners| buurtbewoners| vrijwilligers)?(?: (?:bij|in) (?:u|jou|jullie|de|uw|je)(?: in de)? buurt| die bij (?:u|jou|je|jullie) past| die past)?";

/** What is done with the group that is found. */
const introduced =
  "(?: en (?:u|je|jou|jullie) (?:aan|met) (?:hen|ze|die groep|de groep|elkaar) (?:voorstellen|koppelen|kennis laten maken))?";
const introducedEnglish = "(?: and introduce ANSWERING(?: to them)?)?";

/** How those who are asked agree to it. */
const agreed =
  "(?: voor ANSWERING)? (?:(?:vind|vindt|vinden) ANSWERING (?:dat|dit) (?:goed|fijn|ok|oke|prima)|(?:is|mag) (?:dat|dit)(?: goed| ok| oke| akkoord)?|(?:ga|gaat|gaan) ANSWERING (?:daar|hier)mee akkoord|(?:wil|wilt|willen) ANSWERING dat)";

/** All ways of asking that we know; where more than one field is asked so, the answers tell which. */
const frames: readonly Frame[] = [
  frame("name", ["members", "households", "groups"], "hoe (?:heet|heten|noemt|noemen) ANSWERING(?: (?:je|jezelf|zich|zichzelf))?(?: als groep)?",
    "hoe mogen we ANSWERING noemen", "hoe wil(?:t|len)? ANSWERING genoemd worden", "wie (?:ben|bent|zijn) ANSWERING", "who are ANSWERING", "how do ANSWERING call (?:yourself|yourselves|itself)", "what (?:is|are) ANSWERING called"),
  frame("municipality", ["groups", "households"], ...where),
  frame("address", everybody, ...where),
  frame("size", ["groups"], "hoe groot is ANSWERING", "how (?:big|large) is ANSWERING", "how many of you are there", "how many are ANSWERING", "met (?:z'n|zijn) hoeveel(?:en)? (?:zijn|doen) ANSWERING(?: mee)?"),
  frame("relation", ["groups"], "how did ANSWERING (?:all )?(?:meet|get to know each other|get to know one another|find each other|come together)", "how do ANSWERING (?:all )?know (?:each other|one another)",
    "(?:waar|hoe) (?:hebben|hadden) ANSWERING elkaar (?:leren kennen|ontmoet|gevonden)", "op welke manier (?:kennen ANSWERING elkaar|(?:zijn|bent) ANSWERING (?:met elkaar )?verbonden)"),
  frame("types", ["groups"], "hoe (?:woont|wonen|leeft|leven) ANSWERING", "how do ANSWERING live",
    "uit (?:wat voor|welke)(?: soort)? huishoudens bestaat ANSWERING", "what (?:kinds? of|types? of) households? do ANSWERING live in"),
  frame("persons", ["households"], "hoe groot is ANSWERING", "how (?:big|large) is ANSWERING", "met hoeveel (?:personen|mensen) (?:bent|zijn) ANSWERING"),
  frame("age", ["households", "members"], "hoeveel jaar (?:oud )?(?:ben|bent) ANSWERING"),
  frame("registeredOn", ["groups", "households"], "wanneer (?:heeft|hebt|hebben) ANSWERING (?:je |zich |jullie )?(?:bij ons )?(?:aangemeld|ingeschreven|opgegeven)",
    "when did ANSWERING (?:register|sign up|apply)(?: with us)?"),
  frame("interests", ["groups", "households"], "wat (?:onderneem|onderneemt|ondernemen) ANSWERING (?:graag|het liefst)?(?: samen| met elkaar)?", "what (?:activities|things) do ANSWERING (?:like|love|enjoy)(?: to do| doing)?", "wat (?:doe|doet|doen) ANSWERING (?:graag|het liefst)(?: samen| met elkaar)?(?: als (?:groep|gezin))?", "wat (?:vind|vindt|vinden) ANSWERING leuk(?: om)?(?: samen)?(?: te doen)?", "waar (?:hou|houd|houdt|houden) ANSWERING van",
    "waar (?:word|wordt|worden) ANSWERING (?:als [a-z]+ )?blij van", "what (?:do|does) ANSWERING (?:all )?(?:like|love|enjoy)(?: to do| doing)?(?: together)?", "what are ANSWERING (?:into|interested in)"),
  frame("workFields", ["groups", "households"], "wat voor (?:soort )?werk (?:doe|doet|doen) ANSWERING(?: (?:hier|in nederland))*", "what (?:kind of |type of |sort of )?work (?:do|does) ANSWERING do"),
  frame("priorities", ["households"], "waar(?:mee|bij|voor)? (?:wil|wilt|willen|heeft|hebt|hebben|heb|zou) ANSWERING (?:graag |vooral )?(?:hulp|steun|ondersteuning|geholpen worden)(?: bij| mee)?(?: nodig)?(?: hebben| willen)?",
    "(?:what|where) (?:do|would|does) ANSWERING (?:need|want|like) (?:help|support) with", "wat (?:wil|wilt|willen|hoop|hoopt|hopen|zou) ANSWERING (?:graag |dit jaar |het eerste jaar |komend jaar |het komende jaar |samen |vooral |als eerste )*(?:te )?bereiken(?: dit jaar| samen)?",
    "waar(?:mee|bij|voor)? (?:hoop|hoopt|hopen|zou) ANSWERING (?:graag |vooral |het meest )?(?:hulp|steun|ondersteuning) (?:bij |mee |voor )?(?:te )?(?:krijgen|vinden|hebben)",
    "(?:waarmee|waaraan) (?:wil|wilt|willen|zou|gaat|gaan) (?:ANSWERING|men) (?:graag |vooral |als eerste |het liefst |eerst )*aan de slag(?: gaan)?",
    "what would ANSWERING like (?:a hand|some help|help|support) with(?: first| most)?"),
  frame("priorities", ["groups"], "waar(?:mee|bij)? (?:wil|willen|kan|kunnen|zou|zouden) ANSWERING (?:graag |vooral |het liefst |het beste )?(?:mee |bij )?helpen", "waar ligt (?:jullie|hun) hart", "what (?:do|would|does) ANSWERING (?:want|like) to help with"),
  frame("approval.training", ["members"], "(?:ben|bent|was|waren) ANSWERING (?:aanwezig )?(?:bij|op) de (?:start ?)?(?:training|trainingsavond|startavond)(?: aanwezig| geweest)?", "(?:was|were) ANSWERING at the (?:start ?)?(?:training|training evening)", "(?:ben|bent) ANSWERING naar de (?:start ?)?training geweest", "did ANSWERING attend the (?:start ?)?training",
    "(?:heb|heeft|hebt) ANSWERING deelgenomen aan de (?:start ?)?training"),
  frame("occupation", ["members"], "(?:wat voor|welk) (?:soort )?werk (?:doe|doet|heb|hebt) (?:je|jij|u)(?: nu)? (?:of|en) (?:heb|hebt|deed|doe|doet) (?:je|jij|u)(?: vroeger| eerder)?(?: gedaan)?", "wat doet (?:het|dit|ieder) (?:groeps)?lid (?:overdag|voor werk|in het dagelijkse? leven)", "what (?:kind of |sort of )?work (?:do you do or have you done|have you done or do you do)",
    "wat doe (?:je|jij) (?:voor werk|voor de kost|overdag|in het dagelijkse? leven)",
    "wat doet u (?:voor werk|voor de kost|overdag|in het dagelijkse? leven)",
    "what do you do(?: for a living| for work| in (?:your )?daily life| during the day)?"),
  frame("type", ["households"], "hoe is ANSWERING samengesteld", "hoe ziet ANSWERING eruit", "what is ANSWERING situation", "how is ANSWERING composed",
    "met wie (?:woon|woont) ANSWERING(?: in huis)?", "wie (?:woont|wonen) er(?: bij ANSWERING| thuis| in huis)?", "with whom do ANSWERING live(?: here)?", "who do ANSWERING live with", "who lives with ANSWERING",
    "who is in ANSWERING"),
  frame("sex", ["households"], "ANSWERING (?:bent|ben|are)(?: een| a)?", "(?:ben|bent|are) ANSWERING (?:een |a )?(?:man|vrouw|woman) (?:of|or) (?:een |a )?(?:man|vrouw|woman)", "(?:ik ben|i am)(?: een| a)?"),
  frame("type", ["households"], "ANSWERING (?:bent|ben|are)", "(?:ik ben|wij zijn|i am|we are)(?: een| a)?"),
  frame("status", ["groups", "households"], "(?:hoe|how) (?:ver|far)(?: along)? (?:zijn|is|staan|staat|are) (?:we|wij|ze|zij|they|de groep|de kring|het gezin|het huishouden|the group)(?: ermee| ervoor| ervan| nu| along)?", "waar (?:staan|zijn) (?:we|ze|zij) (?:nu|mee|ermee)?"),
  frame("skills", ["members"], "waar(?:voor)? (?:kan|kunnen|mag|mogen) (?:de groep|we|wij|ze|zij|de anderen) (?:jou|je|u) (?:allemaal )?(?:voor )?(?:vragen|inzetten|inschakelen|benaderen|bellen)", "what (?:can|may) (?:the group|we|they|others) ask (?:you|of you)(?: for)?", "where (?:can|may) (?:the group|we) use your help"),
  frame("ambassador", ["households"], "(?:wil|wilt|willen|zou|zouden) ANSWERING (?:graag )?(?:steun|hulp|begeleiding|ondersteuning|contact) (?:van|met|door) iemand die (?:uw|je|jullie|jouw) (?:taal|taal en cultuur|cultuur) (?:spreekt|kent)(?: en hier (?:al )?(?:langer|lang) (?:woont|is))?", "would ANSWERING like (?:support|help) from (?:someone|somebody) who (?:speaks|knows) your (?:language|culture|language and culture)(?: and has (?:lived|been) here (?:for )?longer)?"),
  frame("consent", ["households"], "(?:mogen|mag|kunnen|zullen) (?:we|wij) (?:uw|je|jouw|jullie) (?:gegevens|antwoorden|naam)(?: en (?:gegevens|antwoorden|telefoonnummer))? (?:aan|met|naar) een (?:groep(?: (?:vrijwilligers|bewoners|mensen|buurtbewoners))?|(?:welkom|sponsor) ?groep) (?:geven|doorgeven|delen|laten zien|sturen)", "may we (?:give|share|pass on|show) your (?:details|data|answers|information) (?:to|with) a (?:(?:welcome|sponsor) )?group(?: of (?:volunteers|residents|locals|people))?",
    "(?:wil|wilt|willen) ANSWERING (?:graag )?meedoen(?: aan samen hier| met samen hier)?",
    "(?:do ANSWERING want|would ANSWERING like) to (?:take part|join|participate)(?: in samen hier)?",
    "(?:wil|wilt|willen) ANSWERING (?:graag )?gekoppeld worden(?: aan een (?:welkom ?|sponsor ?)?groep)?",
    `(?:mogen|kunnen|zullen) (?:we|wij) (?:een ${aGroup} (?:voor ANSWERING )?zoeken|(?:voor ANSWERING )(?:op zoek naar )?een ${aGroup}(?: zoeken)?)${introduced}`,
    `(?:mogen|kunnen|zullen) (?:we|wij) (?:jou|je|u|jullie|het gezin|het huishouden) (?:koppelen aan|matchen met|voorstellen aan|in contact brengen met) een ${aGroup}`,
    `(?:we|wij) (?:zoeken|gaan op zoek naar) (?:voor ANSWERING )?een ${aGroup}${agreed}`,
    `(?:mag|kan) (?:jij|je|u|jullie|het gezin|het huishouden) (?:worden )?(?:gekoppeld|voorgesteld)(?: worden)? aan een ${aGroup}`,
    `(?:may|can|shall|should) we (?:find|look for|seek|search for) a (?:welcome |sponsor )?group(?: of (?:residents|locals|volunteers|neighbours))? for ANSWERING${introducedEnglish}`,
    `(?:may|can|shall) we (?:match|connect|introduce|link) ANSWERING (?:with|to) a (?:welcome |sponsor )?group(?: near ANSWERING| in your (?:area|town|neighbourhood))?`,
    "would ANSWERING like us to (?:look for|find|seek) a group(?: of (?:residents|locals|volunteers|neighbours))? for ANSWERING"),
].flat(); // prettier-ignore

/** How all of them begin: few headers of lists do, and the questions themselves are long to look for. */
const asks = new RegExp(
  `^${start}(?:hoe|hoeveel|waar|waarmee|waaraan|waarbij|waarvoor|wij|we|u|je|jij|jullie|ik|i|you|are|mag|kan|zullen|shall|can|should|wie|wanneer|met|uit|wat|ben|bent|heb|hebt|heeft|wil|wilt|willen|mogen|kunnen|how|who|with|what|where|when|did|do|would|may|was|waren|were|op)\\b`,
  "u",
);

/** The ways of asking that a header is, for each is looked up for every kind of sheet. */
const framesOf = remembered((header: string): readonly Frame[] => {
  const said = wordsIn(questionIn(header)).join(" ");
  return said.length > 200 || !asks.test(said) ? [] : frames.filter(({ question }) => question.test(said));
});

const isOfFocus = remembered(asksForFocus);

/** The fields for a role that a header asks for by its way of asking. */
export function framedFields(header: string, role: ReadRole): readonly string[] {
  if ((role === "groups" || role === "households") && isOfFocus(header)) return ["expectation.focus"];
  return framesOf(header).flatMap(({ roles, field }) => (roles.includes(role) ? [field] : []));
}
