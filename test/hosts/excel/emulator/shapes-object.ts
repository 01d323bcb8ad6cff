import { text } from "./arguments.ts";
import type { BookSheet } from "./book-sheet.ts";
import { defined, entity, type Entity, type Kind, type Property } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import type { Shape } from "./remarks.ts";

interface Shapes {
  readonly sheet: BookSheet;
  readonly shapes: readonly Shape[];
}

interface ShapeOn {
  readonly sheet: BookSheet;
  readonly shape: Shape;
}

/** What lies over the cells of a sheet. */
export function shapesOf(sheet: BookSheet): Entity {
  return entity(collectionKind, { sheet, shapes: sheet.shapes });
}

function collection(name: string): Kind<Shapes> {
  return {
    name,
    items: ({ sheet, shapes }) => shapes.map((shape) => entity(kind, { sheet, shape })),
    item: ({ sheet, shapes }, key) => {
      const shape = shapes.find((one) => one.id === key || one.name === key) ?? refuse("ItemNotFound");
      return entity(kind, { sheet, shape });
    },
  };
}

const collectionKind = defined(collection("ShapeCollection"));
const innerKind = defined(collection("GroupShapeCollection"));

function word(name: "name" | "altTextTitle" | "altTextDescription"): Property<ShapeOn> {
  return {
    since: 9,
    get: ({ shape }) => shape[name],
    set: ({ sheet, shape }, value) => {
      mayChange(sheet, "allowEditObjects");
      shape[name] = text(value);
    },
  };
}

/** A line or picture has no text: `InvalidOperation`. */
function box(on: ShapeOn): ShapeOn {
  return on.shape.type === "GeometricShape" ? on : refuse("InvalidOperation", "This shape has no text.");
}

const kind: Kind<ShapeOn> = defined<ShapeOn>({
  name: "Shape",
  id: ({ shape }) => shape.id,
  properties: {
    id: { since: 9, get: ({ shape }) => shape.id },
    name: word("name"),
    altTextTitle: word("altTextTitle"),
    altTextDescription: word("altTextDescription"),
    type: { since: 9, get: ({ shape }) => shape.type },
  },
  links: {
    group: {
      since: 9,
      to: (on) => (on.shape.type === "Group" ? entity(groupKind, on) : refuse("InvalidOperation", "No group.")),
    },
    textFrame: { since: 9, to: (on) => entity(frameKind, box(on)) },
  },
});

const groupKind = defined<ShapeOn>({
  name: "ShapeGroup",
  id: ({ shape }) => shape.id,
  links: { shapes: { since: 9, to: ({ sheet, shape }) => entity(innerKind, { sheet, shapes: shape.shapes ?? [] }) } },
});

const frameKind = defined<ShapeOn>({
  name: "TextFrame",
  properties: { hasText: { since: 9, get: ({ shape }) => (shape.text ?? "") !== "" } },
  links: { textRange: { since: 9, to: (on) => entity(textKind, on) } },
});

const textKind = defined<ShapeOn>({
  name: "TextRange",
  properties: {
    text: {
      since: 9,
      get: ({ shape }) => (shape.text === undefined ? refuse("GeneralException") : shape.text),
      set: ({ sheet, shape }, value) => {
        mayChange(sheet, "allowEditObjects");
        shape.text = text(value);
      },
    },
  },
});
