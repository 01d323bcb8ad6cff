import assert from "node:assert/strict";
import { candidatesFor } from "../../../core/intake/match-header.ts";
import type { ReadRole } from "../../../core/intake/dictionary.ts";
import { questionIn } from "../../../core/intake/header-text.ts";
import { refusedSubject } from "../../../core/intake/refused.ts";
import { tableOf } from "../../../core/intake/sheet-table.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { sheet } from "./book.ts";

/** The field that a header says most clearly by words alone, when it says one clearly. */
function meaning(header: string, role: ReadRole): string | undefined {
  const found = candidatesFor(header, role)
    .filter(({ score }) => score >= 0.8)
    .sort((one, other) => other.score - one.score);
  return found[0]?.entry.field;
}

describe("a header", () => {
  const check = (role: ReadRole, header: string, field: string | undefined): void => {
    assert.equal(meaning(header, role), field, header);
  };

  it("is understood in Dutch and English, with what people put around it", () => {
    check("households", "Postcode", "postcode");
    check("households", "\ufeffPostcode ", "postcode");
    check("households", "Vraag 3: Wat is uw postcode?", "postcode");
    check("households", "3. Postcode", "postcode");
    check("households", "Post-\ncode", "postcode");
    check("households", "woonpostcode", "postcode");
    check("households", "Potscode", undefined); // too short to be sure of a typing error
    check("households", "Aantal volwasenen", "adults");
    check("households", "Number of adults", "adults");
    check("households", "Adults", "adults");
    check("households", "Kwetsbaar-heid (0-8)", "vulnerability.score");
    check("households", "Kwetsbaarheid\n0 = geen, 8 = zeer veel", "vulnerability.score");
    check("groups", "Bereidheid (0 = geen, 4 = heel veel)", "vulnerability.willingness");
    check("groups", "Hoe kennen jullie elkaar?", "relation");
    check("members", "Overdag beschikbaar?", "daytime");
    check("members", "VOG gezien op", "approval.conductCertificate");
    check("ambassadors", "Max. aantal matches", "capacity");
    check("parties", "Vast contact", "contact");
  });

  it("about the farthest distance is not about any other", () => {
    check("groups", "Max. afstand", "distanceKm");
    check("groups", "Maximale afstand (km)", "distanceKm");
    check("groups", "Hoe ver (km)", "distanceKm");
    check("groups", "Hoe ver mag het huishouden wonen?", "distanceKm");
    check("groups", "Max distance km", "distanceKm");
    check("groups", "Afstand max", "distanceKm");
    check("groups", "Afstandsgrens", "distanceKm");
    check("groups", "Afstand", undefined);
    check("groups", "Gewenste afstand", undefined);
    check("groups", "Afstand tot station (km)", undefined);
    check("groups", "Max. afstand tot station", undefined);
    check("groups", "Minimale afstand", undefined);
    check("groups", "Hoe ver van school", undefined);
    check("groups", "Gemiddelde afstand (km)", undefined);
    check("households", "Max. afstand", undefined);
  });

  it("with a word that makes it something else is not that field", () => {
    check("households", "Postcode werk", undefined);
    check("households", "Geboorteplaats", undefined);
    check("households", "Toestemming foto", undefined);
    check("households", "Leeftijd kinderen", undefined);
    check("households", "Verblijfsstatus", undefined);
    check("households", "Huishoudens", undefined); // a count
    check("households", "Hoe tevreden bent u over de afstand tot uw gemeente", undefined);
  });

  it("keeps its question when numbering and legends go", () => {
    assert.equal(questionIn("Vraag 3: Postcode"), "postcode");
    assert.equal(questionIn("12) Postcode (verplicht)"), "postcode");
    assert.equal(questionIn("06"), "06");
    assert.equal(questionIn("(gezin)"), "(gezin)");
  });
});

describe("a column that is never read", () => {
  const check = (header: string, subject: string | undefined): void => {
    assert.equal(refusedSubject(header, []), subject, header);
  };

  it("is known by its header", () => {
    check("BSN", "citizen-number");
    check("Burgerservicenummer", "citizen-number");
    check("Geaardheid", "orientation");
    check("Sexual orientation", "orientation");
    check("Religie", "religion");
    check("Geloof", "religion");
    check("Diagnose", "health");
    check("Medische gegevens", "health");
    check("Paspoortnummer", "identity-papers");
    check("V-nummer", "identity-papers");
    check("Land van herkomst", "origin");
    check("Nationaliteit", "origin");
    check("Vluchtverhaal", "flight-history");
    check("Strafblad", "criminal-record");
  });

  it("is not every header with such a word in it", () => {
    check("Oriëntatie op werk", undefined);
    check("Training traumasensitief werken", undefined);
    check("Taal van het land van herkomst", undefined);
    check("Ik geloof dat mijn groep mij helpt", undefined);
    check("VOG gezien", undefined);
    check("Adres", undefined);
    check("Herkomst aanmelding", undefined);
  });

  it("is known by citizen service numbers in it, whatever it is called", () => {
    // Numbers made to pass the eleven-proof.
    const numbers: Scalar[] = ["123456782", 111222333, "100000009", "100000010"];
    assert.equal(refusedSubject("Nummer", numbers), "citizen-number");
    assert.equal(refusedSubject("Telefoon", ["612345678", "687654321", "611111111", "622222222"]), undefined);
  });
});

describe("the row of the header", () => {
  const check = (rows: readonly (readonly Scalar[])[], headerRow: number, dataRows: readonly number[]): void => {
    const table = tableOf(sheet("Blad1", rows));
    assert.equal(table.headerRow, headerRow);
    assert.deepEqual(table.rows.map(({ row }) => row), dataRows); // prettier-ignore
  };
  const header = ["Code", "Naam", "Gemeente", "Postcode"];

  it("is found below titles, with spacers in it", () => {
    check([header, ["G1", "Een", "Almere", 1324], ["G2", "Twee", "Almere", 1326]], 1, [2, 3]);
    check([["Overzicht groepen 2020"], ["bijgewerkt 3 maart"], [], header, ["G1", "Een", "Almere", 1324]], 4, [5]);
    check(
      [
        [null, "Wie", null, "Waar"],
        ["Code", "Naam", null, "Postcode"],
        ["G1", "Een", null, 1324],
      ],
      2,
      [3],
    );
    check(
      [
        ["Code", null, "Naam", null, "Postcode"],
        ["G1", null, "Een", null, 1324],
      ],
      1,
      [2],
    );
  });

  it("has people below it, and totals, notes and other tables are none", () => {
    check([header, ["G1", "Een", "Almere", 1324], [], ["G2", "Twee", "Almere", 1326]], 1, [2, 4]);
    check([header, ["G1", "Een", "Almere", 1324], ["Totaal", null, null, 1]], 1, [2]);
    check([header, ["G1", "Een", "Almere", 1324], ["* = nog niet bevestigd door de gemeente"]], 1, [2]);
    check([header, ["G1", "Een", "Almere", 1324], header, ["G2", "Twee", "Almere", 1326]], 1, [2, 4]);
    check([header, ["G1", "Een", "Almere", 1324], [], ["Naam", "Telefoon"], ["Anna", "06-12345678"]], 1, [2]);
    check([header, ["G1"]], 1, [2]); // a code alone is somebody
  });

  it("takes the rows that survey tools put under a question", () => {
    check(
      [
        ["Respondent ID", "Uw postcode?"],
        [null, "Open-Ended Response"],
        [11, "1324"],
      ],
      1,
      [3],
    );
    check(
      [
        ["Q1", "Q2"],
        ["Uw naam", "Uw postcode"],
        ['{"ImportId":"QID1"}', '{"ImportId":"QID2"}'],
        ["Een", "1324"],
      ],
      1,
      [4],
    );
  });

  it("is not found where there is none", () => {
    check([], 0, []);
    check([[1, 2, 3], [4, 5, 6]], 0, []); // prettier-ignore
    check([[]], 0, []);
  });

  it("carries the text above it and fills merged cells down", () => {
    const rows: Scalar[][] = [
      [null, "Voorkeur (1 = liefst)"],
      ["Code", "Gezin", "Stel"],
      ["G1", 1, 2],
      [null, 2, 1],
    ];
    const table = tableOf(sheet("Blad1", rows, { merges: ["B1:C1", "A3:A4"] }));
    assert.deepEqual(table.columns.map(({ banner }) => banner), ["", "Voorkeur (1 = liefst)", "Voorkeur (1 = liefst)"]); // prettier-ignore
    assert.deepEqual(table.rows.map(({ cells }) => cells[0]), ["G1", "G1"]); // prettier-ignore
  });
});
