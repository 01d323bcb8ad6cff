import assert from "node:assert/strict";
import fc from "fast-check";
import { zipSync } from "fflate";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { FileProblem, type FileProblemCode } from "../../../file-host/xlsx/problem.ts";
import { readOutline, readSheets } from "../../../file-host/xlsx/read-workbook.ts";
import { readZip, unpacked } from "../../../file-host/xlsx/zip.ts";
import { handMade, handMadeParts, oneSheet, zipped, type HandMade } from "./hand-made.ts";

/** Everything that happens to a file: opened, read whole, changed and written again. */
function useWhole(bytes: Uint8Array): void {
  const pkg = XlsxPackage.open(bytes);
  const { sheets } = readOutline(pkg);
  readSheets(
    pkg,
    sheets.map((sheet) => sheet.name),
  );
  pkg.setDefinedName("Proef", "Blad1!$A$1");
  pkg.save();
}

function codeOf(bytes: Uint8Array): FileProblemCode | "fine" {
  try {
    useWhole(bytes);
    return "fine";
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** A zip of parts that is no workbook, or not quite. */
function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipped(new Map(Object.entries(parts)));
}

/** An OLE file with these streams: two sectors of nothing, then a directory. */
function oleFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...names].forEach((name, index) => {
    bytes.set(Buffer.from(name, "utf16le"), 1024 + index * 128);
    bytes[1024 + index * 128 + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

function withSheet(xml: string, more: Partial<HandMade> = {}): Uint8Array {
  return handMade({ sheets: [["Blad1", xml]], ...more });
}

function withPart(part: string, content: string | Uint8Array): Uint8Array {
  return zipped(handMadeParts({ sheets: [["Blad1", ""]] }).set(part, content));
}

/** The offset of the central header of an entry. */
function centralHeader(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(Buffer.from(name)) - 46;
}

/** A file in which the directory says something else about an entry; `at` is the place in its central header. */
function lying(bytes: Uint8Array, name: string, at: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 4) view.setUint32(centralHeader(copy, name) + at, value, true);
  else view.setUint16(centralHeader(copy, name) + at, value, true);
  return copy;
}

/** Numbers without a pattern, so that a text full of them does not pack suspiciously well. */
function scattered(index: number): number {
  return (index * 48_271) % 2_147_483_647;
}

const plain = oneSheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>');
const zeroes = new Uint8Array(30 * 1024 * 1024);
const sheet1 = "xl/worksheets/sheet1.xml";
const officeLink = (target: string): string =>
  `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;
const contentType = (part: string, type: string): string =>
  `<Types><Override PartName="/${part}" ContentType="${type}"/></Types>`;
const entities = Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`).join("");
const expanding = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>`;
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const cell = '<row r="1"><c r="A1" t="str"><v>&e;</v></c></row>';

const refused: readonly (readonly [string, FileProblemCode, () => Uint8Array])[] = [
  ["nothing at all", "empty", () => new Uint8Array(0)],
  ["text with another name", "not-a-workbook", () => text("naam;leeftijd\nA;3\n")],
  ["a page of a website", "not-a-workbook", () => text("<html><table><tr><td>x</td></tr></table></html>")],
  [
    "a document with another name",
    "not-a-workbook",
    () =>
      zipOf({
        "[Content_Types].xml": contentType(
          "word/document.xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ),
        "_rels/.rels": officeLink("word/document.xml"),
        "word/document.xml": "<document/>",
      }),
  ],
  ["some other zip", "not-a-workbook", () => zipOf({ "a.txt": "a" })],
  ["a zip without entries", "not-a-workbook", () => zipSync({})],
  ["a workbook with a password", "password", () => oleFile(["EncryptionInfo", "EncryptedPackage"])],
  ["a workbook of before 2007", "xls", () => oleFile(["Workbook"])],
  ["a workbook of before 1997", "xls", () => oleFile(["Book"])],
  ["a document of before 2007", "not-a-workbook", () => oleFile(["WordDocument"])],
  ["an OLE file of a few bytes", "not-a-workbook", () => oleFile([]).slice(0, 40)],
  [
    "an .ods file",
    "ods",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
  ],
  ["an .odt file", "not-a-workbook", () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text" })],
  [
    "an .xlsb file",
    "xlsb",
    () =>
      zipOf({
        "[Content_Types].xml": contentType(
          "xl/workbook.bin",
          "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
        "_rels/.rels": officeLink("xl/workbook.bin"),
        "xl/workbook.bin": "x",
      }),
  ],
  ["a workbook without sheets", "no-sheets", () => handMade({ sheets: [] })],
  [
    "a workbook without a workbook",
    "damaged",
    () => {
      const parts = handMadeParts({ sheets: [["Blad1", ""]] });
      parts.delete("xl/workbook.xml");
      return zipped(parts);
    },
  ],
  ["an entry that unpacks to far more than it is", "bomb", () => withPart("xl/media/image1.bin", zeroes)],
  ["an entry that says it is small", "bomb", () => lying(withPart(sheet1, zeroes), sheet1, 24, 1000)],
  ["an entry that says it is large", "damaged", () => lying(plain, sheet1, 24, 90_000)],
  [
    "many entries that are large together",
    "bomb",
    () => {
      // Noise packs badly, so that the ratio of each entry by itself looks harmless.
      let state = 1;
      const noise = Uint8Array.from({ length: 150_000 }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
      const names = Array.from({ length: 15 }, (_, number) => `xl/media/${number}.png`);
      const parts = handMadeParts({ sheets: [["Blad1", ""]] });
      for (const name of names) parts.set(name, noise);
      return names.reduce((bytes, name) => lying(bytes, name, 24, 29_000_000), zipped(parts));
    },
  ],
  [
    "too many entries",
    "bomb",
    () => zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`${n}`, new Uint8Array(0)]))),
  ],
  [
    "a file that is too large",
    "too-large",
    () => {
      const bytes = new Uint8Array(51 * 1024 * 1024);
      bytes.set(plain);
      return bytes;
    },
  ],
  [
    "the same part twice, in other capitals",
    "unsafe",
    () => zipped(handMadeParts({ sheets: [["Blad1", ""]] }).set("XL/Workbook.xml", "<x/>")),
  ],
  [
    "the same part twice, with other slashes",
    "unsafe",
    () => zipped(handMadeParts({ sheets: [["Blad1", ""]] }).set("xl\\workbook.xml", "<x/>")),
  ],
  [
    "entries that share their bytes",
    "unsafe",
    () => {
      const offset = new DataView(plain.buffer).getUint32(centralHeader(plain, "xl/styles.xml") + 42, true);
      const packed = new DataView(plain.buffer).getUint32(centralHeader(plain, "xl/styles.xml") + 20, true);
      return lying(lying(plain, sheet1, 42, offset), sheet1, 20, packed);
    },
  ],
  ["an encrypted entry", "password", () => lying(plain, sheet1, 8, 1, 2)],
  ["a way of packing that nobody uses", "damaged", () => lying(plain, sheet1, 10, 12, 2)],
  ["an entry that begins outside the file", "damaged", () => lying(plain, sheet1, 42, 0x7fffffff)],
  [
    "a directory that is not where it should be",
    "damaged",
    () => {
      const bytes = plain.slice();
      new DataView(bytes.buffer).setUint32(bytes.length - 6, 7, true);
      return bytes;
    },
  ],
  ["a checksum that is wrong", "damaged", () => lying(plain, sheet1, 16, 12345)],
  [
    "entities that grow",
    "unsafe",
    () => withPart(sheet1, `${expanding}<worksheet><sheetData>${cell.replace("&e;", "&e30;")}</sheetData></worksheet>`),
  ],
  [
    "an entity that reads a file",
    "unsafe",
    () => withPart(sheet1, `${outside}<worksheet><sheetData>${cell}</sheetData></worksheet>`),
  ],
  ["a document type in the workbook", "unsafe", () => withPart("xl/workbook.xml", `${outside}<workbook/>`)],
  [
    "a document type in the shared strings",
    "unsafe",
    () => oneSheet("<row/>", { parts: { "xl/sharedStrings.xml": `${expanding}<sst/>` } }),
  ],
  ["an entity that nobody declared", "damaged", () => oneSheet(cell)],
  ["elements in elements without end", "unsafe", () => withSheet("<a>".repeat(100_000) + "</a>".repeat(100_000))],
  ["XML that stops half-way", "damaged", () => withPart(sheet1, "<worksheet><sheetData><row>")],
  ["XML with tags that cross", "damaged", () => withSheet("<sheetData><row></sheetData></row>")],
  ["bytes that are no text", "damaged", () => withPart(sheet1, Uint8Array.of(0x3c, 0x61, 0xff, 0xff, 0x2f, 0x3e))],
  ["a row beyond the last one", "damaged", () => oneSheet('<row r="99999999"><c r="A99999999"><v>1</v></c></row>')],
  ["a row that is no number", "damaged", () => oneSheet('<row r="__proto__"><c><v>1</v></c></row>')],
  ["a column beyond the last one", "damaged", () => oneSheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')],
  ["a cell outside any row", "damaged", () => oneSheet('<c r="A1"><v>1</v></c>')],
  ["cells that never stop", "damaged", () => oneSheet(`<row>${"<c/>".repeat(20_000)}</row>`)],
  [
    "a list of sheets that is absurdly long",
    "no-sheets",
    () => {
      const sheets = Array.from({ length: 150_000 }, (_, index) => `<sheet name="${scattered(index)}" r:id="x"/>`);
      return withPart("xl/workbook.xml", `<workbook><sheets>${sheets.join("")}</sheets></workbook>`);
    },
  ],
  [
    "more cells than a person can fill",
    "too-large",
    () => {
      const row = "<c/>".repeat(30);
      return oneSheet(
        Array.from({ length: 170_000 }, (_, index) => `<row x="${scattered(index)}">${row}</row>`).join(""),
      );
    },
  ],
  ["rows of one cell at the far right", "too-large", () => oneSheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(400))],
];

const harmless: readonly (readonly [string, () => Uint8Array])[] = [
  ["a sheet that claims to be as large as can be", () => withSheet('<dimension ref="A1:XFD1048576"/><sheetData/>')],
  ["a cell in the last row", () => oneSheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
  [
    "a merge of the whole sheet",
    () => withSheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ],
  [
    "a dropdown and hidden columns over the whole of our sheet",
    () =>
      withSheet(
        '<cols><col min="1" max="4000000000" hidden="1"/></cols><sheetData><row><c><v>1</v></c></row></sheetData><dataValidations>' +
          '<dataValidation type="list" sqref="A1:XFD1048576 A:A 1:1"><formula1>Blad1!$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>',
        { afterSheets: '<definedNames><definedName name="SH_x">Blad1!$A$1</definedName></definedNames>' },
      ),
  ],
  [
    "names from the inside of JavaScript",
    () =>
      handMade({
        sheets: [
          [
            "__proto__",
            '<sheetData><row><c t="str"><v>__proto__</v></c><c t="constructor" s="__proto__"><v>1</v></c></row></sheetData>',
          ],
          ["constructor", ""],
        ],
        afterSheets:
          '<definedNames><definedName name="SH___proto__">__proto__!$A$1</definedName><definedName name="__proto__">x</definedName></definedNames>',
        parts: { "xl/__proto__.xml": "<x/>" },
      }),
  ],
  [
    "parts with names that climb out of the folder",
    () => zipped(handMadeParts({ sheets: [["Blad1", ""]] }).set("../../etc/x", "x")),
  ],
];

describe("hostile and broken files", () => {
  for (const [what, code, make] of refused) {
    it(`refuses ${what} as ${code}`, () => {
      assert.equal(codeOf(make()), code);
    });
  }

  for (const [what, make] of harmless) {
    it(`takes ${what} calmly`, () => {
      assert.equal(codeOf(make()), "fine");
      assert.equal(Object.keys(Object.prototype).length, 0);
    });
  }

  it("refuses a file cut off anywhere", () => {
    for (let length = 0; length < plain.length; length += 7) {
      const code = codeOf(plain.slice(0, length));
      assert.ok(["empty", "not-a-workbook", "truncated"].includes(code), `${length}: ${code}`);
    }
  });

  it("never passes on what a bit that fell over did to a part", () => {
    const spans = readZip(plain).map(
      ({ packed }) => [packed.byteOffset, packed.byteOffset + packed.length - 1] as const,
    );
    const place = fc
      .constantFrom(...spans)
      .chain(([first, last]) => fc.tuple(fc.integer({ min: first, max: last }), fc.nat({ max: 7 })));
    const contents = (bytes: Uint8Array): string[] =>
      readZip(bytes).map((entry) => Buffer.from(unpacked(entry)).toString());
    fc.assert(
      fc.property(place, ([at, bit]) => {
        const bytes = plain.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        // The last bits of a part may be padding, and then nothing is the matter.
        if (codeOf(bytes) === "fine") assert.deepEqual(contents(bytes), contents(plain));
      }),
    );
  });

  it("gives one of its own problems, or none, whatever bit falls over", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: plain.length - 1 }), fc.nat({ max: 7 })), { minLength: 1, maxLength: 4 }),
        (flips) => {
          const bytes = plain.slice();
          for (const [at, bit] of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          assert.equal(typeof codeOf(bytes), "string");
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gives one of its own problems, or none, whatever the XML of a sheet is", () => {
    const piece = fc.constantFrom(
      "<row>",
      "</row>",
      '<c r="B2" t="s">',
      "</c>",
      "<v>",
      "</v>",
      "<f>",
      "</f>",
      "<is>",
      "</is>",
      "<t>",
      "</t>",
      "1",
      "&amp;",
      "<",
      ">",
      "<sheetData>",
      "</sheetData>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      '<c s="9" t="e"/>',
      "<rPh>",
      "</rPh>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        assert.equal(typeof codeOf(oneSheet(pieces.join(""))), "string");
      }),
      { numRuns: 300 },
    );
  });
});
