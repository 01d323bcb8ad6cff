import assert from "node:assert/strict";
import fc from "fast-check";
import {
  appendedTo,
  attributeRemoved,
  attributeSet,
  childOf,
  childrenOf,
  insertedInOrder,
  parsedXml,
  removed,
  spliced,
  type XmlElement,
} from "../../../file-host/xlsx/xml.ts";
import {
  decodedXml,
  encodedXml,
  encodingOf,
  escapedAttribute,
  escapedCellText,
  escapedText,
  plainCellText,
} from "../../../file-host/xlsx/xml-text.ts";

interface Made {
  readonly name: string;
  readonly value: string;
  readonly children: readonly Made[];
}

const value = fc.string({ unit: "grapheme" }).map((text) => text.replace(/\r/g, ""));
const name = fc.constantFrom("a", "x:b", "dé");
const { tree } = fc.letrec<{ tree: Made }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({ name, value, children: fc.constant([]) }),
    fc.record({ name, value, children: fc.array(tie("tree"), { maxLength: 3 }) }),
  ),
}));

function written(made: Made): string {
  const attributes = ` v="${escapedAttribute(made.value)}" q='>/&lt;'`;
  if (made.children.length === 0 && made.value === "") return `<${made.name}${attributes} />`;
  const inside = made.children.map(written).join("<!-- <a> -->");
  return `<${made.name}${attributes}>${inside}${escapedText(made.value)}</${made.name}>`;
}

function assertSame(xml: string, element: XmlElement, made: Made): void {
  assert.equal(element.name, made.name);
  assert.equal(element.attributes["v"], made.value);
  assert.equal(element.text, made.value);
  assert.equal(xml.slice(element.start, element.end), written(made));
  assert.equal(element.children.length, made.children.length);
  made.children.forEach((child, index) => {
    const found = element.children[index];
    assert.ok(found !== undefined);
    assertSame(xml, found, child);
  });
}

const head = '\uFEFF<?xml version="1.0"?>\r\n<!-- <x> -->';

describe("XML with places", () => {
  it("gives every element with the place where it stands", () => {
    fc.assert(
      fc.property(tree, (made) => {
        const xml = `${head}${written(made)}\n`;
        assertSame(xml, parsedXml(xml, "x"), made);
      }),
    );
  });

  it("changes what it is told to, and nothing else", () => {
    fc.assert(
      fc.property(tree, value, (made, other) => {
        const xml = `${head}${written(made)}`;
        const set = spliced(xml, [attributeSet(xml, parsedXml(xml, "x"), "v", escapedAttribute(other))]);
        assert.equal(
          set,
          xml.replace(` v="${escapedAttribute(made.value)}"`, () => ` v="${escapedAttribute(other)}"`),
        );
        assert.equal(parsedXml(set, "x").attributes["v"], other);
      }),
    );
  });

  it("puts elements in and takes them out again without a trace", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom("a", "b", "new"), (made, local) => {
        const xml = `${head}${written(made)}`;
        const place = insertedInOrder(parsedXml(xml, "x"), local, ["a", "b", "new", "dé"], `<${local} mark="1"/>`);
        const longer = spliced(xml, [place]);
        const added = parsedXml(longer, "x").children.find((child) => child.attributes["mark"] === "1");
        assert.ok(added !== undefined);
        if (parsedXml(xml, "x").selfClosing) return;
        assert.equal(spliced(longer, [removed(added)]), xml);
      }),
    );
  });

  it("knows the order of a schema", () => {
    const order = ["first", "second", "third"];
    const check = (xml: string, expected: string): void => {
      assert.equal(spliced(xml, [insertedInOrder(parsedXml(xml, "x"), "second", order, "<second/>")]), expected);
    };
    check("<r><first/><third/></r>", "<r><first/><second/><third/></r>");
    check("<r><third/></r>", "<r><second/><third/></r>");
    check("<r><x:first/><other/></r>", "<r><x:first/><second/><other/></r>");
    check("<r/>", "<r><second/></r>");
    check("<r a='/>' />", "<r a='/>' ><second/></r>");
  });

  it("finds an attribute by its name, not by what stands in another", () => {
    const xml = `<r a=" b='1'" b = "2" xb="3"/>`;
    const root = parsedXml(xml, "x");
    assert.equal(spliced(xml, [attributeSet(xml, root, "b", "9")]), `<r a=" b='1'" b = "9" xb="3"/>`);
    assert.equal(spliced(xml, [attributeSet(xml, root, "c", "9")]), `<r c="9" a=" b='1'" b = "2" xb="3"/>`);
    assert.equal(spliced(xml, attributeRemoved(xml, root, "b")), `<r a=" b='1'" xb="3"/>`);
    assert.deepEqual(attributeRemoved(xml, root, "c"), []);
  });

  it("finds children whatever their prefix", () => {
    const root = parsedXml("<r><x:a/><b><a/></b><a v='2'/></r>", "x");
    assert.equal(childOf(root, "a")?.name, "x:a");
    assert.equal(childrenOf(root, "a").length, 2);
    assert.equal(childOf(undefined, "a"), undefined);
    assert.equal(spliced("<r/>", [appendedTo(parsedXml("<r/>", "x"), "<a/>")]), "<r><a/></r>");
  });
});

describe("texts in XML", () => {
  it("come back from the spelling of cells as they were", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("_x0041_", "__x0000_", "_x000D", "\ud800", "\udc00a", "a\u0000b\ufffe"),
    );
    fc.assert(
      fc.property(any, (text) => {
        const root = parsedXml(`<t>${escapedCellText(text)}</t>`, "x");
        assert.equal(plainCellText(root.text), text);
      }),
    );
  });

  it("come back from the bytes of every encoding", () => {
    const encodings = fc.constantFrom("utf-8", "utf-16le", "utf-16be" as const);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), encodings, fc.boolean(), (text, encoding, mark) => {
        const xml = `${mark ? "\uFEFF" : ""}<t>${text}</t>`;
        const bytes = encodedXml(xml, encoding);
        assert.equal(encodingOf(bytes), encoding);
        assert.equal(decodedXml(bytes, "x"), xml);
      }),
    );
  });
});
