import { both, item, option, other, type BankItem } from "./entry.ts";

/** How content people are with the programme, and the role of the ambassador (requirements.md 1a, R51-R53). */
export const satisfactionItems: readonly BankItem[] = [
  item("ambassador-dependent", "agree", "ambassador", ["Contact hangt af van de ambassadeur", "Contact depends on the ambassador"], {
    asks: ["Voor het contact met mijn match ben ik afhankelijk van de cultureel ambassadeur.", "I depend on the cultural ambassador for the contact with my match."],
    respondents: both,
    ofMatch: true,
    isWorseWhenHigher: true,
    headers: ["afhankelijk ambassadeur", "afhankelijk van cultureel ambassadeur", "dependent ambassador", "dependent on cultural ambassador", "depend on ambassador", "ambassadeur nodig voor contact"],
  }),
  item("ambassador-important", "agree", "ambassador", ["De ambassadeur speelt een belangrijke rol", "The ambassador has an important role"], {
    asks: ["De cultureel ambassadeur speelt een belangrijke rol in het contact met mijn match.", "The cultural ambassador has an important role in the contact with my match."],
    respondents: both,
    ofMatch: true,
    headers: ["ambassadeur belangrijke rol", "belangrijke rol cultureel ambassadeur", "ambassador important role", "ambassador important", "rol ambassadeur belangrijk"],
  }),
  item("satisfied-matching", "satisfied", "satisfaction", ["Tevreden over het matchen", "Satisfied with the matching"], {
    asks: ["Hoe tevreden bent u over de manier van matchen?", "How satisfied are you with the way of matching?"],
    respondents: both,
    ofMatch: true,
    headers: ["tevreden matching", "tevredenheid matching", "tevreden matchmethode", "satisfied matching", "satisfaction matching", "matching method", "matchingsmethode", "tevreden met match methode", "tevreden over koppeling", "tevreden matchen", "tevreden matchingsmethode", "tevreden manier van matchen"],
  }),
  item("satisfied-ambassador", "satisfied", "satisfaction", ["Tevreden over de ambassadeur", "Satisfied with the ambassador"], {
    asks: ["Hoe tevreden bent u over de beschikbaarheid en begeleiding van de cultureel ambassadeur?", "How satisfied are you with the availability and guidance of the cultural ambassador?"],
    respondents: both,
    ofMatch: true,
    headers: ["tevreden ambassadeur", "tevredenheid ambassadeur", "beschikbaarheid ambassadeur", "begeleiding ambassadeur", "satisfied ambassador", "satisfaction ambassador", "ambassador availability", "ambassador guidance"],
  }),
  item("satisfied-guidance", "satisfied", "satisfaction", ["Tevreden over de begeleiding", "Satisfied with the guidance"], {
    asks: ["Hoe tevreden bent u over de begeleiding door Samen Hier?", "How satisfied are you with the guidance by Samen Hier?"],
    respondents: both,
    headers: ["tevreden begeleiding", "tevredenheid begeleiding", "satisfied guidance", "satisfaction guidance", "satisfied support", "begeleiding contactpersoon"],
  }),
  item("satisfied-training", "satisfied", "satisfaction", ["Tevreden over de training", "Satisfied with the training"], {
    asks: ["Hoe tevreden bent u over de trainingen?", "How satisfied are you with the training?"],
    respondents: both,
    headers: ["tevreden training", "tevredenheid training", "tevreden starttraining", "satisfied training", "satisfaction training", "tevreden trainingen"],
  }),
  item("satisfied-organisation", "satisfied", "satisfaction", ["Tevreden over de organisatie", "Satisfied with the organisation"], {
    asks: ["Hoe tevreden bent u over de organisatie van het programma?", "How satisfied are you with the organisation of the programme?"],
    respondents: [...both, "partner"],
    headers: ["tevreden organisatie", "tevredenheid organisatie", "satisfied organisation", "satisfied organization", "satisfaction organisation", "tevreden programma", "satisfied programme"],
  }),
  item("cooperation", "satisfied", "satisfaction", ["Tevreden over de samenwerking", "Satisfied with the cooperation"], {
    asks: ["Hoe tevreden bent u over de samenwerking tussen de organisaties?", "How satisfied are you with the cooperation between the organisations?"],
    respondents: ["partner"],
    headers: ["tevreden samenwerking", "tevredenheid samenwerking", "samenwerking", "satisfied cooperation", "satisfied collaboration", "cooperation"],
  }),
  item("keep-contact", "yes-no", "closing", ["Wil contact houden", "Wants to stay in touch"], {
    asks: ["Wilt u ook na dit jaar contact houden met uw match?", "Do you want to stay in touch with your match after this year?"],
    respondents: both,
    moments: ["end"],
    ofMatch: true,
    headers: ["contact houden", "na dit jaar contact", "stay in touch", "keep in touch", "keep contact", "contact blijven houden", "contact na afloop"],
  }),
  item("joins-group", "yes-no", "closing", ["Wil meedoen in een nieuwe groep", "Wants to join a new group"], {
    asks: ["Wilt u later meedoen in een nieuwe groep en andere nieuwkomers verwelkomen?", "Would you like to join a new group later and welcome other newcomers?"],
    respondents: both,
    moments: ["end"],
      ofMatch: true,
    headers: ["nieuwe groep meedoen", "meedoen nieuwe groep", "alumni", "oud-deelnemer", "join new group", "help new group", "nieuwe groep helpen", "anderen verwelkomen", "nogmaals meedoen", "opnieuw huishouden ontvangen", "opnieuw ontvangen", "opnieuw meedoen", "nieuw huishouden verwelkomen", "welcome another household", "zelf meedoen nieuwe groep"],
  }),
  item("pass-on", "choices", "closing", ["Geeft nieuwe groepen mee", "Passes on to new groups"], {
    asks: ["Wat geeft u nieuwe groepen en nieuwkomers mee?", "What would you pass on to new groups and newcomers?"],
    respondents: both,
    ofMatch: true,
    moments: ["end"],
    options: [
      option("expectations", "bespreek samen wat u verwacht", "talk about what you expect", "verwachtingen bespreken", "expectations"),
      option("plan", "maak samen een plan", "make a plan together", "samen plan maken", "plan"),
      option("time", "neem de tijd", "take your time", "tijd nemen", "geduld", "patience"),
      option("fun", "doe vooral leuke dingen", "do things for fun", "leuke dingen doen", "plezier", "fun"),
      option("language", "oefen elke keer Nederlands", "practise Dutch every time", "nederlands oefenen", "taal oefenen"),
      option("ambassador", "vraag de ambassadeur erbij", "ask the ambassador along", "ambassadeur inschakelen"),
      option("limits", "geef grenzen aan", "say where your limits are", "grenzen aangeven", "limits"),
      other,
    ],
    headers: ["wat geeft u mee", "tips nieuwe groepen", "tip voor nieuwe groepen", "pass on", "advice new groups", "meegeven aan nieuwe groepen", "tips"],
  }),
]; // prettier-ignore
