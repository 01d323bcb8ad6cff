import type { Words } from "../../sheets/design.ts";
import type { Theme } from "../response.ts";

/** What people call the themes of items. */
export const themeWords: Readonly<Record<Theme | "own", Words>> = {
  contact: { nl: "Het contact", en: "The contact" },
  group: { nl: "De groep en het plan", en: "The group and the plan" },
  language: { nl: "Taal", en: "Language" },
  work: { nl: "Werk en studie", en: "Work and study" },
  network: { nl: "Netwerk", en: "Network" },
  ambassador: { nl: "De ambassadeur", en: "The ambassador" },
  satisfaction: { nl: "Tevredenheid", en: "Satisfaction" },
  closing: { nl: "Na dit jaar", en: "After this year" },
  background: { nl: "Wie er meedoen", en: "Who take part" },
  own: { nl: "Eigen vragen", en: "Own questions" },
};
