import { refuse } from "./problem.ts";

/** From which requirement set (the 9 of `ExcelApi 1.9`; absent is 1), and whether Excel forgets the user's undo for it. */
export interface Access {
  readonly since?: number;
  readonly clearsUndo?: true;
}

/** A scalar of an object. */
export interface Property<Self> extends Access {
  readonly get: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

/** An object that belongs to another. */
export interface Link<Self> extends Access {
  readonly to: (self: Self) => Entity | null;
}

/** A call; it gives an object, `null` for an object that is not there, or a plain value. */
export interface Method<Self> extends Access {
  readonly call: (self: Self, given: readonly unknown[]) => unknown;
}

/** One class of the API: names as the documentation writes them. */
export interface Kind<Self> {
  /** As `@types/office-js` calls it. */
  readonly name: string;
  /** How a collection finds the object again. */
  readonly id?: (self: Self) => string;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly links?: Readonly<Record<string, Link<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** For a collection: what is in it. */
  readonly items?: (self: Self) => readonly Entity[];
  /** For a collection: one by its name or id. */
  readonly item?: (self: Self, key: unknown) => Entity;
}

/** What the executor needs to know of a member that it is about to use. */
export type Permit = (kind: string, member: string, access: Access) => void;

/** An object of the workbook as requests see it. */
export interface Entity {
  readonly kind: string;
  readonly self: unknown;
  readonly id: string | undefined;
  readonly isCollection: boolean;
  /** Names of all scalars up to a requirement set. */
  scalars(until: number): readonly string[];
  hasProperty(name: string): boolean;
  hasLink(name: string): boolean;
  get(name: string, permit: Permit): unknown;
  set(name: string, value: unknown, permit: Permit): void;
  follow(name: string, permit: Permit): Entity | null;
  call(name: string, given: readonly unknown[], permit: Permit): unknown;
  items(): readonly Entity[];
  item(key: unknown): Entity;
}

/** What is known of a class without an object of it. */
export interface KnownKind {
  readonly name: string;
  /** By member: the 9 of `ExcelApi 1.9`, 1 where nothing else is said. */
  readonly members: ReadonlyMap<string, number>;
}

const known: KnownKind[] = [];

/** Notes a class of the API, so that tests can hold its members against the documentation. */
export function defined<Self>(kind: Kind<Self>): Kind<Self> {
  const members = [kind.properties, kind.links, kind.methods].flatMap((some): readonly (readonly [string, Access])[] =>
    Object.entries(some ?? {}),
  );
  known.push({ name: kind.name, members: new Map(members.map(([name, { since = 1 }]) => [name, since])) });
  return kind;
}

/** All classes that are known, once the modules with them are loaded. */
export function knownKinds(): readonly KnownKind[] {
  return known;
}

function memberOf<Value>(members: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

class Bound<Self> implements Entity {
  readonly self: Self;
  private readonly definition: Kind<Self>;

  constructor(definition: Kind<Self>, self: Self) {
    this.definition = definition;
    this.self = self;
  }

  get kind(): string {
    return this.definition.name;
  }

  get id(): string | undefined {
    return this.definition.id?.(this.self);
  }

  get isCollection(): boolean {
    return this.definition.items !== undefined;
  }

  scalars(until: number): readonly string[] {
    const entries = Object.entries(this.definition.properties ?? {});
    return entries.filter(([, { since = 1 }]) => since <= until).map(([name]) => name);
  }

  hasProperty(name: string): boolean {
    return memberOf(this.definition.properties, name) !== undefined;
  }

  hasLink(name: string): boolean {
    return memberOf(this.definition.links, name) !== undefined;
  }

  get(name: string, permit: Permit): unknown {
    const property = memberOf(this.definition.properties, name) ?? this.unknown(name);
    permit(this.kind, name, { ...(property.since === undefined ? {} : { since: property.since }) });
    return property.get(this.self);
  }

  set(name: string, value: unknown, permit: Permit): void {
    const property = memberOf(this.definition.properties, name) ?? this.unknown(name);
    permit(this.kind, name, property);
    if (property.set === undefined) refuse("InvalidOperation", `${this.kind}.${name} is read-only`);
    property.set(this.self, value);
  }

  follow(name: string, permit: Permit): Entity | null {
    const link = memberOf(this.definition.links, name) ?? this.unknown(name);
    permit(this.kind, name, link);
    return link.to(this.self);
  }

  call(name: string, given: readonly unknown[], permit: Permit): unknown {
    const method = memberOf(this.definition.methods, name) ?? this.unknown(name);
    permit(this.kind, name, method);
    return method.call(this.self, given);
  }

  items(): readonly Entity[] {
    return this.definition.items?.(this.self) ?? this.unknown("items");
  }

  item(key: unknown): Entity {
    return this.definition.item?.(this.self, key) ?? this.unknown("getItem");
  }

  private unknown(name: string): never {
    refuse("NotInEmulator", `${this.kind}.${name} is not in this emulator`);
  }
}

/** An object that requests can see. */
export function entity<Self>(definition: Kind<Self>, self: Self): Entity {
  return new Bound(definition, self);
}

/** True for an object, rather than a plain value. */
export function isEntity(value: unknown): value is Entity {
  return value instanceof Bound;
}
