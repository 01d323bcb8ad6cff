import { consentIn, allSeenIn, ambassadorWishIn, seenIn } from "../../../../core/intake/cells/choice.ts";
import { yesNoIn } from "../../../../core/intake/cells/yes-no.ts";
import { checker } from "./check.ts";

describe("yes and no", () => {
  it("have many spellings", () => {
    const check = checker(yesNoIn);
    for (const yes of [
      "ja",
      "JA ",
      "j",
      "yes",
      "y",
      "x",
      "v",
      "✓",
      "✔",
      "☑",
      "1",
      "waar",
      "TRUE",
      "akkoord",
      "Ja!",
      "checked",
    ])
      check(yes, "yes");
    for (const no of ["nee", "Nee.", "n", "no", "0", "onwaar", "false"]) check(no, "no");
    check(true, "yes");
    check(false, "no");
    check(1, "yes");
    check(0, "no");
  });

  it("are not the same as not knowing", () => {
    const check = checker(yesNoIn);
    for (const unknown of ["n.v.t.", "nvt", "-", "?", "onbekend", "weet niet", "Weet niet ", "", null])
      check(unknown, undefined);
  });

  it("keep the answer before a remark and lose it before a condition", () => {
    const check = checker(yesNoIn);
    check("ja, telefonisch", "yes");
    check("nee (verhuisd)", "no");
    check("nog niet", "not-yet");
    check("nee, nog niet", "not-yet");
    check("ja, mits in de buurt", "?yes-no-conditional");
    check("misschien", "?yes-no-conditional");
    check("liever niet", "?yes-no-conditional");
    check("zie mail", "!yes-no-unclear");
  });

  it("as consent: only a plain yes is one", () => {
    const check = checker(consentIn);
    check("ja", "yes");
    check("nee", "no");
    check("weet niet", "unknown");
    check("nog niet", "unknown");
    check("ja, mits", "?yes-no-conditional");
    check(null, undefined);
  });

  it("as a paper that was seen: also the day on which it was", () => {
    const check = checker(seenIn("day-first"));
    check("ja", { seen: true });
    check("aangevraagd", { seen: false });
    check("nee", { seen: false });
    check("12-3-2020", { seen: true, on: "2020-03-12" });
    check("gezien op 12-3-2020", { seen: true, on: "2020-03-12" });
    check(43893, { seen: true, on: "2020-03-03" });
    check("bij Anna", "!yes-no-unclear");
  });

  it("as the papers of all members: five of five is yes", () => {
    const check = checker(allSeenIn);
    check("5 van 5", true);
    check("4/5", false);
    check("ja", true);
    check("nog niet", false);
    check("ja, op twee na", "?yes-no-conditional");
    check("yes except Tom", "?yes-no-conditional");
  });

  it("as the wish for an ambassador", () => {
    const check = checker(ambassadorWishIn("Ambassadeur nodig?"));
    check("ja", "wanted");
    check("graag", "wanted");
    check("nee", "not-needed");
    check("niet nodig", "not-needed");
    check("wil niet", "declined");
    check("misschien", "?yes-no-conditional");
    check("nog niet", undefined);
    check("paars", "!ambassador-unclear");
    const wanted = checker(ambassadorWishIn("Wil ambassadeur?"));
    wanted("nee", "declined"); // whoever is asked whether they want one
    wanted("no, not needed", "not-needed");
    wanted("hoeft niet", "not-needed");
  });
});
