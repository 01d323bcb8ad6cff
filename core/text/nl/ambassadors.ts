/** Sentences of cultural ambassadors, in Dutch. */
export const ambassadors = {
  "step-ambassadors": (_: object) => "Cultureel ambassadeurs op het blad Matches",
  "ambassadors-none-wanted": (_: object) =>
    "Geen enkele bevestigde match vraagt om een cultureel ambassadeur. Er is niets toegewezen.",
  "ambassadors-assigned": (v: { assigned: number; missing: number }) =>
    `${v.assigned === 1 ? "1 match heeft" : `${v.assigned} matches hebben`} een cultureel ambassadeur${
      v.missing === 0
        ? ""
        : `; ${v.missing === 1 ? "1 match wil er een en heeft er geen" : `${v.missing} matches willen er een en hebben er geen`}`
    }.`,
  "ambassadors-changed": (v: { count: number }) =>
    v.count === 1 ? "Bij 1 match is dat nieuw of veranderd." : `Bij ${v.count} matches is dat nieuw of veranderd.`,
  "ambassadors-without": (v: { count: number }) =>
    v.count === 1
      ? "1 match doet het zonder, uit eigen keuze."
      : `${v.count} matches doen het zonder, uit eigen keuze.`,
  "ambassador-load-line": (v: { code: string; matches: number; capacity: number }) =>
    `${v.code}: ${v.matches} van ${v.capacity}`,
  "ambassador-missing-none-listed": (v: { match: string }) =>
    `${v.match} wil een cultureel ambassadeur, maar er is geen lijst met ambassadeurs. Maak een blad met naam, talen en hoeveel matches iemand aankan.`,
  "ambassador-missing-languages-unknown": (v: { match: string }) =>
    `${v.match} wil een cultureel ambassadeur, maar van het huishouden is geen taal bekend. Vul de talen in bij het huishouden.`,
  "ambassador-missing-language": (v: { match: string }) =>
    `${v.match} wil een cultureel ambassadeur, maar niemand op de lijst spreekt een taal van het huishouden. Zoek iemand erbij, of vraag een tolk.`,
  "ambassador-missing-own-member": (v: { match: string }) =>
    `${v.match} wil een cultureel ambassadeur, maar wie de taal spreekt, zit zelf in de groep. Zoek iemand van buiten de groep.`,
  "ambassador-missing-full": (v: { match: string }) =>
    `${v.match} wil een cultureel ambassadeur, maar wie de taal spreekt, heeft al genoeg matches. Zoek iemand erbij, of overleg wie er een match bij kan hebben.`,
  "ambassador-wish-unknown": (v: { matches: readonly string[] }) =>
    `Van ${v.matches.length === 1 ? "1 match" : `${v.matches.length} matches`} weten we niet of het huishouden een ambassadeur wil: ${named(v.matches)}. Vraag het, en schrijf ja of nee bij het huishouden. U kunt ook zelf iemand invullen, of kiezen bij ‘Zonder ambassadeur’.`,
  "ambassador-reason-unread": (v: { match: string }) =>
    `Bij ${v.match} staat bij ‘Zonder ambassadeur’ een eigen woord. Dat telt als zonder. Kies een woord uit de lijst en schrijf hier geen verhaal.`,
  "ambassador-not-listed": (v: { match: string }) =>
    `De ambassadeur van ${v.match} staat niet op de lijst met ambassadeurs. Uw keuze blijft staan. Schrijf de code of de naam zoals op de lijst, dan telt de match mee.`,
  "ambassador-is-contact": (v: { match: string }) =>
    `Bij ${v.match} is de ambassadeur ook de contactpersoon. Dat mag. Gaat een gesprek over de groep zelf, vraag dan iemand anders om te helpen.`,
  "ambassador-over-capacity": (v: { code: string; matches: number; capacity: number }) =>
    `Ambassadeur ${v.code} heeft ${v.matches} matches en kan er ${v.capacity} aan. Overleg, of vul bij een match iemand anders in.`,
};

/** Codes that one sentence names. */
const codesNamed = 8;

function named(codes: readonly string[]): string {
  const more = codes.length - codesNamed;
  return codes.slice(0, codesNamed).join(", ") + (more > 0 ? ` en nog ${more}` : "");
}
