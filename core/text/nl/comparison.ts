import { groups, households } from "./words.ts";

/** A number of at most two decimals, in Dutch. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

function percent(share: number): string {
  return share < 0.01 ? "minder dan 1%" : `${Math.round(share * 100)}%`;
}

/** Sentences of the control group, in Dutch. */
export const comparison = {
  "level-certain-waiting": (_: object) =>
    "Bij groepen met één kandidaat, waar geen munt valt: eerst wie in eerdere rondes wachtte (meeste wachtrondes)",
  "level-certain": (_: object) =>
    "Bij groepen met één kandidaat: dan wie vroeg in de loting staat (kleinste som van lotnummers, in hun eerste 30 bits)",
  "level-firsts": (_: object) =>
    "De eerste kandidaat van elke groep blijft waar de doelen hierboven die plaatsten (hoeveel er verschoven)",
  "level-similarity": (_: object) =>
    "De twee kandidaten van een groep lijken zo veel mogelijk op elkaar: kleinste som van de verschillen, bij deze eerste kandidaten",
  "step-round-balance": (v: { round: number }) => `Vergelijking van ronde ${v.round} schrijven`,
  "round-lead-control": (v: { blocks: number; single: number; round: number }) =>
    `Vergelijking: bij ${groups(v.blocks)} waren er twee kandidaten. Een munt koos wie nu een match krijgt en wie niet (kolom Controlegroep); ieder had evenveel kans.${
      v.single === 0
        ? ""
        : ` Bij ${groups(v.single)} was er één kandidaat: een match zonder munt, buiten de vergelijking.`
    } Wat dit betekent, en wat u vertelt, staat op het blad ‘Ronde ${v.round} vergelijking’.`,
  "round-balance-title": (v: { round: number }) => `Ronde ${v.round}: vergelijking met een controlegroep`,
  "round-balance-what": (v: { blocks: number }) =>
    v.blocks === 0
      ? "Geen groep had twee kandidaten. Er is dus geen munt gegooid, en er is geen controlegroep."
      : `Bij ${groups(v.blocks)} waren er twee huishoudens die pasten: samen een blok. Een munt koos er één voor de match. Het andere zit in de controlegroep: door beide te volgen is later te zien wat een match doet.`,
  "round-balance-whom": (v: { blocks: number; single: number; round: number }) =>
    `In de controlegroep: ${households(v.blocks)}, met code in de kolom Controlegroep van het blad ‘Ronde ${v.round}’. Zij krijgen nu geen match, maar doen aan een volgende ronde gewoon mee; deze ronde telt voor hen mee als wachten.${
      v.single === 0
        ? ""
        : ` ${groups(v.single)} met één kandidaat: match zonder munt, telt niet mee in de vergelijking.`
    }`,
  "round-balance-tell": (_: object) =>
    "Vertel hun eerlijk en op tijd dat een munt koos, en dat het niets zegt over hen. Het heeft geen gevolgen voor verblijf, uitkering of andere hulp. Vragen beantwoorden mag en moet niet.",
  "round-balance-chance": (_: object) =>
    "Hieronder staat hoe beide groepen huishoudens eruitzien. Verschillen ontstonden door toeval en zeggen over niemand iets slechts.",
  "round-balance-alike": (v: { same: number; known: number; score: number }) =>
    `Binnen de blokken: ${v.same} van de ${v.known} met twee keer dezelfde gezinssamenstelling${
      v.score < 0 ? "" : `; de kwetsbaarheid verschilt gemiddeld ${number(v.score)} van 8 punten`
    }.`,
  "round-balance-permutation": (v: { share: number }) =>
    `Alle munten samen: ${percent(v.share)} van alle mogelijke uitkomsten geeft minstens zo veel verschil als deze.`,
  "round-balance-usual": (v: { blocks: number; usual: number }) =>
    `Met ${v.blocks} blokken is een verschil (kolom Verschil) tot ongeveer ${number(v.usual)} heel gewoon bij toeval.`,
  "round-balance-few": (v: { blocks: number }) =>
    `Let op: met ${v.blocks === 1 ? "1 blok" : `${v.blocks} blokken`} zeggen deze getallen weinig. Onder de 5 blokken staan er geen gemiddelden en geen verschillen, omdat ze dan bijna van één huishouden zijn.`,
  "balance-few": (_: object) => "te weinig blokken om iets te zeggen",
  "balance-none": (_: object) => "geen verschil",
  "balance-slight": (_: object) => "bijna gelijk",
  "balance-some": (_: object) => "klein verschil",
  "balance-usual": (_: object) => "zichtbaar, past bij toeval; noem het wel in een verslag",
  "balance-large": (_: object) => "duidelijk verschil: noem het in een verslag",
};
