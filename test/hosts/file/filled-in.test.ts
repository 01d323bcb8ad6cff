import assert from "node:assert/strict";
import { run } from "./run-command.ts";

/** Checks what is said of a command line that is not complete, in both languages. */
function check(words: readonly string[], dutch: string, english: string): void {
  it(words.join(" "), async () => {
    assert.equal((await run(...words)).remarks, dutch);
    assert.equal((await run(...words, "--lang", "en")).remarks, english);
  });
}

describe("what people fill in themselves is in their language, with an example", () => {
  check(
    ["inspect", "a.xlsx", "--map", "Groepen"],
    "Bij --map hoort BLAD!KOLOM=VELD, bijvoorbeeld 'Groepen!Wijk=Gemeente'.",
    "--map needs SHEET!HEADER=FIELD, such as 'Groups!District=Municipality'.",
  );
  check(
    ["postcodes", "tabel.csv"],
    "Geef --into mee: BESTAND, bijvoorbeeld deelnemers.xlsx.",
    "Give --into: FILE, such as participants.xlsx.",
  );
  check(["forget", "a.xlsx"], "Geef --code mee: CODE, bijvoorbeeld H-12.", "Give --code: CODE, such as H-12.");
  check(
    ["round", "a.xlsx", "--set", "km"],
    "Bij --set hoort NAAM=WAARDE, bijvoorbeeld distance.km=6.",
    "--set needs KEY=VALUE, such as distance.km=6.",
  );
  check(
    ["round", "a.xlsx", "--pin", "WG-1"],
    "Bij --pin hoort GROEP:HUISHOUDEN, bijvoorbeeld WG-03:H-17.",
    "--pin needs GROUP:HOUSEHOLD, such as WG-03:H-17.",
  );

  it("and so is help", async () => {
    const dutch = (await run("replace", "--help")).answer;
    assert.match(dutch, /replace BESTAND --match M-07 --household H --because TEKST/u);
    assert.match(dutch, /--map BLAD!KOLOM=VELD/u);
    assert.match((await run("replace", "--help", "--lang", "en")).answer, /--map SHEET!HEADER=FIELD/u);
  });
});
