import { postcodeIn, postcodeInAddress } from "../../../../core/intake/cells/postcode.ts";
import { checker } from "./check.ts";

describe("a postcode", () => {
  const check = checker(postcodeIn);

  it("is four digits with or without letters, however they are typed", () => {
    check("1234 AB", "1234AB");
    check("1234ab", "1234AB");
    check("1234\u00a0ab", "1234AB");
    check("１２３４ ＡＢ", "1234AB"); // full-width
    check("1234-AB", "1234AB");
    check("1234", "1234");
    check(1234, "1234");
    check("1234.0", "1234");
    check(" 1234 AB Almere", "1234AB");
    check("1315AB12", "1315AB"); // house number glued to it
  });

  it("does not take small words or letters that were never given out for letters of a code", () => {
    check("1315 te Almere", "1315");
    check("1315 en 1316", "!postcode-several");
    check("2511 / 2512", "!postcode-several");
    check("1315 SS", "1315");
    check("1315 SA", "1315");
  });

  it("does not read telephone numbers, numbers that are too long, or nothing", () => {
    check("06-1315 2233", "!postcode-unreadable");
    check("13155", "!postcode-unreadable");
    check("0123", "!postcode-unreadable");
    check("te koop", "!postcode-unreadable");
    check(true, "!postcode-unreadable");
    check("onbekend", undefined);
    check("n.v.t.", undefined);
    check("", undefined);
    check(null, undefined);
    check("#N/B", "!formula-error");
  });

  it("is never that of a PO box, where nobody lives", () => {
    const checkAddress = checker(postcodeInAddress);
    check("Postbus 12, 1300 AA Almere", "!postcode-po-box");
    check("postbus 1234 1300AA", "!postcode-po-box");
    check("Antwoordnummer 500, 1300", "!postcode-po-box");
    checkAddress("P.O. Box 12, 1300 AA Almere", "!postcode-po-box");
    checkAddress("Kerkstraat 1, 1324 AQ Almere (post: Postbus 12, 1300 AA)", "1324AQ");
    checkAddress("Postbus 12, 1300 AA; Kerkstraat 1, 1324 AQ", "1324AQ");
    checkAddress("Postbushof 1, 1324 AQ", "1324AQ"); // a street
  });

  it("in an address is the one with letters, otherwise the last", () => {
    const checkAddress = checker(postcodeInAddress);
    checkAddress("Laan van 1940 12, 2511 AB Ergens", "2511AB");
    checkAddress("Kerkstraat 1940, 2511", "2511");
  });
});
