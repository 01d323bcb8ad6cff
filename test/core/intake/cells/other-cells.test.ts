import { daytimeIn, dutchLevelIn, sexIn, statusIn } from "../../../../core/intake/cells/choice.ts";
import { emailIn, phoneIn } from "../../../../core/intake/cells/contact.ts";
import { degreesIn, pairIn } from "../../../../core/intake/cells/coordinate.ts";
import { listIn } from "../../../../core/intake/cells/list.ts";
import { checker } from "./check.ts";

describe("e-mail and telephone", () => {
  it("are found in what people type around them", () => {
    const email = checker(emailIn);
    email("Jan@Voorbeeld.NL", "jan@voorbeeld.nl");
    email("mailto:jan@voorbeeld.nl,", "jan@voorbeeld.nl");
    email("a@x.nl; b@y.nl", ["a@x.nl", "?email-several"]);
    email("a@x.nl / a@x.nl", "a@x.nl");
    email("jan@x", "!email-unreadable");
    email("jan @voorbeeld.nl", "!email-unreadable");
    const phone = checker(phoneIn);
    phone("06-12345678", "06-12345678");
    phone(612345678, "0612345678"); // a spreadsheet ate the zero
    phone("+963 11 123 4567", "+963 11 123 4567");
    phone("06-12345678 / 020-1234567", "06-12345678 / 020-1234567");
    phone("'+31612345678", "+31612345678"); // as survey tools write it
    phone("bellen na 18u", "!phone-unreadable");
    phone("21-7-2025", "!phone-unreadable");
  });
});

describe("words out of a few", () => {
  it("say how far somebody is", () => {
    const status = checker(statusIn);
    status("Aangemeld", "registered");
    status("intake", "intake");
    status("goedgekeurd", "approved");
    status("in poule", "pool");
    status("Gematcht", "matched");
    status("heeft een gezin", "matched");
    status("gekoppeld aan huishouden", "matched");
    status("wacht op groep", "pool");
    status("klaar om te koppelen", "pool");
    status("zoekt nieuwe match", "pool");
    status("gepauzeerd", "paused");
    status("teruggetroken", "withdrawn"); // a typing error
    status("afgerond", "ended");
    status("approved", "approved");
    status("gepauzeerd (verbouwing)", "paused");
    status("even on hold", "paused");
    status("ligt even stil", "paused");
    status("gestopt na een jaar, traject afgerond", "ended");
    status("gestopt", "withdrawn");
    status("in afwachting van match", "pool");
    status("alleen aangemeld", "registered");
    status("even pauze (verhuizing)", "paused");
    status("pulled out", "withdrawn");
    status("blauw", "!status-unclear");
  });

  it("say how much Dutch, which sex and when", () => {
    const level = checker(dutchLevelIn);
    level("A2", "A2");
    level("a2", "A2");
    level("NT2 niveau B1 (behaald)", "B1");
    level("geen", "none");
    level("nog geen", "none");
    level("A1/A2", "!dutch-level-unclear");
    level("redelijk", "!dutch-level-unclear");
    const sex = checker(sexIn);
    sex("m", "man");
    sex("Vrouw", "woman");
    sex("x", "other");
    const daytime = checker(daytimeIn);
    daytime("vaak", "often");
    daytime("Soms", "sometimes");
    daytime("nooit", "never");
    daytime("ja", "!daytime-unclear");
  });
});

describe("coordinates", () => {
  it("take a comma as well as a dot, alone or in pairs", () => {
    const degrees = checker(degreesIn);
    degrees(52.3712, 52.3712);
    degrees("52,3712", 52.3712);
    degrees("52.3712°", 52.3712);
    degrees("523712", "!coordinate-unreadable");
    degrees(523712, "!coordinate-unreadable");
    const pair = checker(pairIn);
    pair("52.3712, 4.9042", [52.3712, 4.9042]);
    pair("52,3712; 4,9042", [52.3712, 4.9042]);
    pair("(52.3712 4.9042)", [52.3712, 4.9042]);
    pair("52.3712", "!coordinate-unreadable");
  });
});

describe("several answers in one cell", () => {
  it("are parted at semicolons, otherwise at commas outside brackets", () => {
    const check = checker(listIn);
    check("Vrienden, Buren", ["Vrienden", "Buren"]);
    check("a, b; c", ["a, b", "c"]);
    check("a;b;", ["a", "b"]);
    check("sport (voetbal, tennis), koken", ["sport (voetbal, tennis)", "koken"]);
    check("koken, koken", ["koken"]);
    check("=1+1", ["=1+1"]); // text stays text
  });
});
