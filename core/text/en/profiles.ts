import type { profiles as dutch } from "../nl/profiles.ts";

/** Sentences of anonymous profiles and of areas to look for a home, in English. */
export const profiles: typeof dutch = {
  "profile-title": () => "General profiles, to recruit by",
  "profile-left-out": () =>
    "There are no names, codes, ages, origins, postcodes or scores in it. Numbers are in bands, and what people typed themselves is turned into fixed subjects.",
  "profile-look": () =>
    "Look before you share this whether anybody can still be recognised. That may be so in a small municipality, or with a language that hardly anybody speaks. Then take that line away.",
  "profile-focus": (v) => ({ social: "mostly company", goals: "mostly goals", both: "both" })[v.kind],
  "profile-nobody-waits": () =>
    "Nobody waits for a match, so there is no profile to make. Name the code of a group or household to choose one.",
  "profile-code-unknown": (v) =>
    `There is no group or household with the code ${v.code}. Choose a code from your own sheets.`,
  "profile-no-consent": (v) => `${v.code} did not agree to take part. So we make no profile.`,
  "home-area-title": () => "Where a home near the group is",
  "home-area-how": () =>
    "Paste what stands under Centre in a map on the internet, and look within the radius. The centre is rounded, so it is no address. The postcode areas are those of the sheet Places: there can be more within the circle.",
  "home-area-left-out": () => "There are no addresses, names or full postcodes in it.",
  "home-area-unknown": () => "There is no group of which we know where it lives, so there is no search area.",
  "remedy-home-area": () =>
    "Fill in the postcodes of the members or the group, and see that they are on the sheet Places.",
};
