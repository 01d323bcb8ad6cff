/** Ten ways and more, in both languages, to ask for what is never read (R10, R20; GDPR articles 9 and 10). */
import assert from "node:assert/strict";
import { refusedSubject, type RefusedSubject } from "../../../core/intake/refused.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

const refused: Readonly<Record<RefusedSubject, string>> = {
  "citizen-number":
    "BSN | BSN-nummer | bsn nr. | Burgerservicenummer | Burgerservicenr. | Burger service nummer | Sofinummer | Sofi-nr | BSN hoofdaanvrager | Wat is uw BSN? | Citizen service number | Social security number | SSN | National ID number | National insurance number | Fiscaal nummer",
  orientation:
    "Geaardheid | Seksuele geaardheid | Seksuele oriëntatie | Seksuele voorkeur | Oriëntatie | LHBTI | LHBTIQ+ | Homo/hetero | Genderidentiteit | Seksualiteit | Sexual orientation | LGBT | LGBTQI+ | Orientation | Sexuality | Gender identity",
  religion:
    "Religie | Geloof | Geloofsovertuiging | Godsdienst | Levensovertuiging | Levensbeschouwing | Kerkgenootschap | Kerkelijke gezindte | Welk geloof heeft u? | Religieuze achtergrond | Religion | Faith | Denomination | Religious background | Religious affiliation | Belief",
  health:
    "Diagnose | Medische bijzonderheden | Medische gegevens | Ziekte | Aandoening | Medicatie | Handicap | Lichamelijke beperking | Psychische klachten | PTSS | Trauma | Gezondheid | Gezondheidsproblemen | Zwangerschap | Diagnosis | Medical | Medical needs | Illness | Disability | Medication | Mental health | Health issues | SGBV | Huiselijk geweld",
  "identity-papers":
    "Paspoort | Paspoortnummer | ID-bewijs | Identiteitskaart | Documentnummer | V-nummer | Vreemdelingennummer | Verblijfsdocument | Nummer verblijfsvergunning | IND-nummer | Passport no. | Identity card | UNHCR Reg. No. | UNHCR number | Residence permit number | Alien number",
  origin:
    "Nationaliteit | Land van herkomst | Land v. herkomst | Herkomstland | Herkomst | Afkomst | Etniciteit | Etnische achtergrond | Geboorteland | Land van oorsprong | Volk/stam | Nationality | Country of origin | Ethnicity | Ethnic group | Country of birth | CoO | Tribe | Clan",
  "flight-history":
    "Vluchtverhaal | Vluchtgeschiedenis | Vluchtroute | Reden van vlucht | Gevlucht in | Gevlucht sinds | Jaar van vlucht | Asielrelaas | Asielmotief | Asielverhaal | Oorlogservaringen | Flight history | Reason for flight | Displacement history | Asylum story | Reason for fleeing | Country of asylum | Persecution",
  "criminal-record":
    "Strafblad | Justitiële documentatie | Justitieel verleden | Veroordelingen | Detentie | Gevangenisstraf | Strafrechtelijk verleden | Politiecontacten | Antecedenten | Delicten | Criminal record | Convictions | Prison | Criminal history | Offences | Prior arrests",
};

describe("a column that is never read", () => {
  for (const [subject, headers] of Object.entries(refused))
    it(`is known by many headers: ${subject}`, () => {
      const found = headers.split("|").map((header) => header.trim());
      assert.ok(found.length >= 16);
      assert.deepEqual(
        found.filter((header) => refusedSubject(header, []) !== subject),
        [],
      );
    });

  it("is none that only looks like one", () => {
    const fine = "COA | COA-locatie | Flight | Flight number | Vluchtnummer | Allergies for pets? | Training traumasensitief werken | Herkomst aanmelding | VOG | Verklaring omtrent gedrag | Rijbewijs | Volledige naam | Volkstuin | Gezondheidscentrum | Ziekenhuis | Kerkstraat | Geloof je dat het lukt met deze groep mensen in de buurt samen? | Geboorteplaats | Beperking aantal uren | Stamboomnummer | Vluchtelingenwerk | Behandeld door | Oriëntatie op werk | Documenten compleet"; // prettier-ignore
    for (const header of fine.split("|").map((one) => one.trim()))
      assert.equal(refusedSubject(header, []), undefined, header);
  });

  it("is known by what it holds too: citizen service numbers under any header", () => {
    const numbers: readonly Scalar[] = ["999990019", "999990032", 999990044, "999990056", "9999.90.068"];
    assert.equal(refusedSubject("Nummer", numbers), "citizen-number");
    assert.equal(refusedSubject("", numbers), "citizen-number");
    assert.equal(refusedSubject("Nummer", ["123456789", "234567890", "345678901", "456789012"]), undefined);
    assert.equal(refusedSubject("CoA", ["LBN", "ETH", "UGA"]), "flight-history");
    assert.equal(refusedSubject("CoA", ["Ter Apel", "Zutphen", "Almere"]), undefined);
  });

  it("is in no record, and on Kolommen only with its header and the reason", () => {
    const reading = read(
      sheet("Huishoudens", [
        ["Code", "Postcode", "Volwassenen", "BSN", "Geloof", "Gezondheid", "T-shirtmaat"],
        ["H-1", "1315 AB", 1, "999990019", "GEHEIM", "GEHEIM", "M"],
        ["H-2", "1316 AB", 2, "999990032", "GEHEIM", "GEHEIM", "L"],
      ]),
    );
    const columns = reading.sheets[0]?.columns.filter((column) => column.refused !== undefined) ?? [];
    assert.deepEqual(columns.map(({ header, field }) => [header, field]), [["BSN", undefined], ["Geloof", undefined], ["Gezondheid", undefined]]); // prettier-ignore
    const records = JSON.stringify({ ...reading, tables: [] });
    assert.ok(!records.includes("GEHEIM") && !records.includes("99999"));
    const unused = reading.problems.find(({ told }) => told.code === "columns-unused");
    assert.deepEqual(unused?.told.values, { headers: "‘T-shirtmaat’", count: 1 }); // R24
  });

  it("is no mark on a domain of the self-reliance matrix", () => {
    assert.equal(refusedSubject("Geestelijke gezondheid", [1, 2, 5]), undefined);
    assert.equal(refusedSubject("Gezondheid", ["goed", "slecht"]), "health");
  });
});
