import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import type { Surroundings } from "../../scripts/manifest/fault.ts";
import { manifestFaults } from "../../scripts/manifest/faults.ts";
import { ownSurroundings } from "../../scripts/manifest/surroundings.ts";

const path = fileURLToPath(new URL("../../manifest.xml", import.meta.url));
const manifest = readFileSync(path, "utf8");

/** A mistake that somebody could make in the manifest, and what they must then be told. */
interface Mistake {
  readonly name: string;
  /** What stands there now: the first of these is replaced. */
  readonly from: string | RegExp;
  readonly to: string;
  readonly told: RegExp;
}

const otherId = "00000000-0000-4000-8000-000000000000";

const mistakes: readonly Mistake[] = [
  { name: "an end tag too few", from: "</Hosts>", to: "", told: /not well-formed/u },
  { name: "another Id", from: /<Id>.*<\/Id>/u, to: `<Id>${otherId}</Id>`, told: /<Id> is/u },
  { name: "an older version", from: /<Version>.*</u, to: "<Version>0.0.9.0<", told: /<Version> is "0\.0\.9\.0"/u },
  { name: "more permission", from: "ReadWriteDocument", to: "Restricted", told: /<Permissions> is/u },
  { name: "a newer Excel than needed", from: `MinVersion="1.9"`, to: `MinVersion="1.17"`, told: /ExcelApi 1\.17/u },
  {
    name: "another host",
    from: `Host Name="Workbook"`,
    to: `Host Name="Document"`,
    told: /host that is not Workbook/u,
  },
  { name: "xsi by https", from: "http://www.w3.org", to: "https://www.w3.org", told: /namespace of xsi/u },
  {
    name: "version and provider the wrong way round",
    from: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/u,
    to: "$2$1",
    told: /lacks <Version> here/u,
  },
  {
    name: "the label of the tab first",
    from: /(<CustomTab id="[^"]+">)([^]*?)(<Label resid="Name"\/>\s*<\/CustomTab>)/u,
    to: `$1<Label resid="Name"/>$2</CustomTab>`,
    told: /lacks <Group> here/u,
  },
  {
    name: "an element that Office does not know",
    from: "<Permissions>",
    to: "<Permits/><Permissions>",
    told: /Permits/u,
  },
  { name: "a button without a tip", from: /<Supertip>[^]*?<\/Supertip>/u, to: "", told: /lacks <Supertip>/u },
  {
    name: "a reference to nothing",
    from: `resid="Open.Label"`,
    to: `resid="Opened.Label"`,
    told: /"Opened.Label", which/u,
  },
  {
    name: "a tip where a label must be",
    from: `<Label resid="Open.Label"`,
    to: `<Label resid="Open.Tip"`,
    told: /not in/u,
  },
  {
    name: "a text that nobody shows",
    from: "</bt:LongStrings>",
    to: `<bt:String id="Idle" DefaultValue="Niets"><bt:Override Locale="en-US" Value="Nothing"/></bt:String></bt:LongStrings>`,
    told: /"Idle" is not used/u,
  },
  { name: "a name of 40 characters", from: /Undo\.Tip/gu, to: "Undo.Tip".padEnd(40, "p"), told: /longer than 32/u },
  {
    name: "an id twice",
    from: `id="SamenHier.Undo"`,
    to: `id="SamenHier.Help"`,
    told: /"SamenHier.Help" is given twice/u,
  },
  {
    name: "a tip of 251 characters",
    from: /(id="Undo.Tip" DefaultValue=")[^"]*/u,
    to: `$1${"a".repeat(251)}`,
    told: /251 characters in <LongStrings>/u,
  },
  {
    name: "a label of 126 characters in the other language",
    from: /(id="Undo.Label"[^]*?Value=")Undo/u,
    to: `$1${"a".repeat(126)}`,
    told: /126 characters in <ShortStrings>/u,
  },
  { name: "an empty label", from: /(id="Undo.Label" DefaultValue=")[^"]*/u, to: "$1", told: /empty text/u },
  {
    name: "a label in Dutch alone",
    from: /(id="Undo.Label"[^>]*>)\s*<bt:Override[^>]*>/u,
    to: "$1",
    told: /Undo.Label has no en-US/u,
  },
  { name: "a third language", from: `Locale="en-US"`, to: `Locale="en-GB"`, told: /en-GB/u },
  { name: "English first", from: "<DefaultLocale>nl-NL", to: "<DefaultLocale>en-US", told: /language is en-US/u },
  {
    name: "an address by http",
    from: `HighResolutionIconUrl DefaultValue="https`,
    to: `HighResolutionIconUrl DefaultValue="http`,
    told: /no plain https address/u,
  },
  {
    name: "another origin",
    from: /localhost:3000\/help/u,
    to: "example.org/help",
    told: /not on https:\/\/localhost:3000/u,
  },
  { name: "a file that is not there", from: "/icons/undo-20.png", to: "/icons/undo-21.png", told: /not there/u },
  { name: "the wrong size", from: "/icons/undo-20.png", to: "/icons/undo-24.png", told: /24 x 24, not 20 x 20/u },
  { name: "no PNG", from: "/icons/undo-20.png", to: "/help.html", told: /is no PNG/u },
  { name: "an icon without 80 pixels", from: /<bt:Image size="80"[^>]*>/u, to: "", told: /without 80 pixels/u },
  { name: "a function that is not there", from: ">UndoLast<", to: ">UndoAll<", told: /associated with "UndoAll"/u },
  { name: "a function without a command", from: ">UndoLast<", to: ">OpenHelp<", told: /runs the function "UndoLast"/u },
  {
    name: "functions in a page of their own",
    from: `FunctionFile resid="Pane.Url"`,
    to: `FunctionFile resid="Help.Url"`,
    told: /another page/u,
  },
  { name: "a runtime that ends with the pane", from: `lifetime="long"`, to: `lifetime="short"`, told: /runtime ends/u },
  {
    name: "sign-on",
    from: "</Resources>",
    to: "</Resources><WebApplicationInfo/>",
    told: /WebApplicationInfo/u,
  },
  {
    name: "a picture outside the basic types",
    from: `<bt:Image size="16"`,
    to: `<Image size="16"`,
    told: /<Image> is in the namespace/u,
  },
  {
    name: "resources outside the basic types",
    from: /bt:Images/gu,
    to: "Images",
    told: /<Images> is in the namespace/u,
  },
  {
    name: "overrides of another kind",
    from: "VersionOverridesV1_0",
    to: "VersionOverridesV1_1",
    told: /type of <VersionOverrides>/u,
  },
  {
    name: "overrides of no kind",
    from: ` xsi:type="VersionOverridesV1_0"`,
    to: "",
    told: /<VersionOverrides> lacks its type/u,
  },
  {
    name: "a ribbon of another program",
    from: `<Host xsi:type="Workbook">`,
    to: `<Host xsi:type="Document">`,
    told: /type of <Host>/u,
  },
  { name: "a menu that Excel has not", from: "ContextMenuCell", to: "ContextMenuCells", told: /id of <OfficeMenu>/u },
  {
    name: "a pane without a name",
    from: /<TaskpaneId>.*<\/TaskpaneId>/u,
    to: "<TaskpaneId/>",
    told: /<TaskpaneId> is empty/u,
  },
  { name: "nobody who made it", from: /<ProviderName>.*</u, to: "<ProviderName><", told: /<ProviderName> is empty/u },
  {
    name: "a maker of 126 characters",
    from: /<ProviderName>.*</u,
    to: `<ProviderName>${"a".repeat(126)}<`,
    told: /126 characters in <ProviderName>/u,
  },
  {
    name: "a translation without words",
    from: /(<bt:Override Locale="en-US") Value="[^"]*"/u,
    to: "$1",
    told: /<Override> lacks its Value/u,
  },
  { name: "a label without words", from: `<Label resid="Open.Label"/>`, to: "<Label/>", told: /lacks its resid/u },
  { name: "a button without an id", from: ` id="SamenHier.Open"`, to: "", told: /<Control> lacks its id/u },
  {
    name: "an attribute that Office does not know",
    from: "<Runtime resid",
    to: `<Runtime idle="1" resid`,
    told: /<Runtime> has no idle/u,
  },
  { name: "words between elements", from: "<Hosts>", to: "hier<Hosts>", told: /a text directly in <OfficeApp>/u },
  { name: "help in Dutch for all", from: "/help.en.html", to: "/help.html", told: /the same page in en-US/u },
  {
    name: "another page where there is no ribbon",
    from: /(<SourceLocation DefaultValue="[^"]*)pane\.html/u,
    to: "$1help.html",
    told: /without a ribbon is another page/u,
  },
];

/** The manifest with one mistake in it; what was to be replaced must be there. */
function mistaken({ from, to }: Mistake): string {
  const text = manifest.replace(from, to);
  assert.notEqual(text, manifest);
  return text;
}

describe("the manifest", () => {
  it("is in order", () => {
    assert.deepEqual(manifestFaults(manifest, ownSurroundings), []);
  });

  it("is read by Office's own package", async () => {
    const read = await OfficeAddinManifest.readManifestFile(path);
    assert.equal(read.id, "1b7b510b-7c24-409e-a0b6-fc8933a7d7c5");
    assert.equal(read.displayName, "Samen Hier");
    assert.equal(read.defaultLocale, "nl-NL");
    assert.equal(read.permissions, "ReadWriteDocument");
    assert.deepEqual(read.hosts, ["Workbook"]);
    assert.equal(read.defaultSettings?.sourceLocation, "https://localhost:3000/pane.html");
  });

  for (const mistake of mistakes) {
    it(`is refused with ${mistake.name}, and says where`, () => {
      const faults = manifestFaults(mistaken(mistake), ownSurroundings);
      const found = faults.find(({ message }) => mistake.told.test(message));
      assert.ok(found !== undefined, `told instead: ${faults.map(({ message }) => message).join("; ")}`);
      assert.ok(found.line >= 1 && found.line <= manifest.split("\n").length);
    });
  }

  it("is refused with an icon that has no transparency", () => {
    const flat: Surroundings = {
      ...ownSurroundings,
      file: (name) => {
        const bytes = ownSurroundings.file(name);
        if (!name.endsWith("app-32.png") || bytes === undefined) return bytes;
        const copy = Uint8Array.from(bytes);
        copy[25] = 2;
        return copy;
      },
    };
    assert.ok(manifestFaults(manifest, flat).some(({ message }) => message.includes("transparency")));
  });
});
