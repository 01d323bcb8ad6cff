import { text } from "./arguments.ts";
import type { Book } from "./book.ts";
import { defined, entity, type Entity, type Property } from "./entity.ts";
import { refuse } from "./problem.ts";
import type { FileWords } from "./remarks.ts";

/** What the file says of itself. */
export function propertiesOf({ words }: Book): Entity {
  return entity(propertiesKind, words);
}

/** What other programs keep in the file. */
export function xmlPartsOf({ words }: Book): Entity {
  return entity(partsKind, words);
}

function property(name: string): Property<FileWords> {
  return {
    since: 7,
    get: ({ properties }) => properties.get(name) ?? "",
    set: ({ properties }, value) => {
      properties.set(name, text(value));
    },
  };
}

interface CustomOn {
  readonly words: FileWords;
  readonly key: string;
}

const customKind = defined<CustomOn>({
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    key: { since: 7, get: ({ key }) => key },
    value: {
      since: 7,
      get: ({ words, key }) => words.custom.get(key) ?? null,
      set: ({ words, key }, value) => {
        words.custom.set(key, value);
      },
    },
  },
  methods: {
    delete: {
      since: 7,
      call: ({ words, key }) => {
        words.custom.delete(key);
        return null;
      },
    },
  },
});

const customsKind = defined<FileWords>({
  name: "CustomPropertyCollection",
  items: (words) => [...words.custom.keys()].map((key) => entity(customKind, { words, key })),
  item: (words, given) => {
    const key = text(given);
    return words.custom.has(key) ? entity(customKind, { words, key }) : refuse("ItemNotFound");
  },
});

const propertiesKind = defined<FileWords>({
  name: "DocumentProperties",
  properties: {
    author: property("author"),
    category: property("category"),
    comments: property("comments"),
    company: property("company"),
    keywords: property("keywords"),
    lastAuthor: { since: 7, get: ({ properties }) => properties.get("lastAuthor") ?? "" },
    manager: property("manager"),
    subject: property("subject"),
    title: property("title"),
  },
  links: { custom: { since: 7, to: (words) => entity(customsKind, words) } },
});

type XmlPart = FileWords["xmlParts"][number];

const partKind = defined<XmlPart>({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: { id: { since: 5, get: ({ id }) => id } },
  methods: { getXml: { since: 5, call: ({ xml }) => xml } },
});

const partsKind = defined<FileWords>({
  name: "CustomXmlPartCollection",
  items: ({ xmlParts }) => xmlParts.map((part) => entity(partKind, part)),
  item: ({ xmlParts }, key) => entity(partKind, xmlParts.find(({ id }) => id === key) ?? refuse("ItemNotFound")),
});
