import { isEntity, type Access, type Entity, type Permit } from "./entity.ts";
import { ExcelProblem, refuse } from "./problem.ts";
import {
  actionType,
  pathType,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireQuery,
  type WireReply,
  type WireRequest,
  type WireResult,
} from "./wire.ts";

/** What the executor needs from whoever holds the workbook. */
export interface ExecutorHost {
  readonly root: Entity;
  /** Highest supported requirement set: the 9 of `ExcelApi 1.9`. */
  readonly until: number;
  /** Called before a member is used; may throw to make it fail. */
  readonly onUse: (kind: string, member: string, access: Access, action: "get" | "set" | "call") => void;
  /** Objects that outlive a request. */
  readonly references: References;
}

type Json = Record<string, unknown>;

/** Objects that outlive a request because they are asked to be kept, as ranges are within an `Excel.run`. */
export class References {
  private readonly ids = new Map<Entity, string>();
  private readonly entities = new Map<string, Entity>();
  private last = 0;

  /** The id of a kept object. */
  idOf(entity: Entity): string | undefined {
    return this.ids.get(entity);
  }

  /** The object with this id, as long as it is kept. */
  find(id: string): Entity | undefined {
    return this.entities.get(id);
  }

  /** Keeps an object until it is dropped. */
  keep(entity: Entity): void {
    if (this.ids.has(entity)) return;
    this.last += 1;
    this.ids.set(entity, `range-${this.last}`);
    this.entities.set(`range-${this.last}`, entity);
  }

  /** Forgets an object. */
  drop(entity: Entity): void {
    this.entities.delete(this.ids.get(entity) ?? "");
    this.ids.delete(entity);
  }

  /** What the kept objects stand for. */
  selves(): readonly unknown[] {
    return [...this.ids.keys()].map(({ self }) => self);
  }
}

function lowered(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function raised(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Does what one request asks, in order; what came before the first failure stays done. */
export class Executor {
  private readonly host: ExecutorHost;
  private readonly request: WireRequest;
  private readonly found = new Map<number, Entity | null>();

  constructor(host: ExecutorHost, request: WireRequest) {
    this.host = host;
    this.request = request;
  }

  /** The answer to the request. */
  run(): WireReply {
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [place, action] of this.request.Actions.entries()) {
      try {
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (problem) {
        if (!(problem instanceof ExcelProblem)) throw problem;
        const location = this.location(action);
        const error = { Code: problem.code, Message: problem.message, ActionIndex: place, Location: location };
        return { Results: results, TraceIds: traces, Error: error };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** What the request touched and nobody keeps. */
  passing(): readonly Entity[] {
    const objects = [...this.found.values()].filter((object) => object !== null);
    return objects.filter((object) => this.host.references.idOf(object) === undefined);
  }

  /** The member that failed, as Excel says it: of an object that was not reached the call that should have reached it. */
  private location(action: WireAction): string {
    const object = this.found.get(action.ObjectPathId);
    if (object !== undefined) return `${object?.kind ?? "Object"}.${lowered(action.Name)}`;
    return this.locationOfPath(action.ObjectPathId);
  }

  private locationOfPath(id: number): string {
    const path = this.request.ObjectPaths[String(id)];
    const parent = path?.ParentObjectPathId;
    if (path === undefined || parent === undefined) return "";
    const object = this.found.get(parent);
    return object === undefined ? this.locationOfPath(parent) : `${object?.kind ?? "Object"}.${lowered(path.Name)}`;
  }

  private perform(action: WireAction): unknown {
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiated(this.objectAt(action.ObjectPathId));
      case actionType.query:
        return this.queried(action);
      case actionType.method:
        return this.called(action);
      case actionType.setProperty:
        return this.assigned(action);
      case actionType.trace:
        return null;
      default:
        return refuse("NotInEmulator", `action of type ${action.ActionType}`);
    }
  }

  private instantiated(object: Entity | null): Json | null {
    if (object === null) return null;
    const reference = this.host.references.idOf(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(object.id === undefined ? {} : { _Id: object.id }),
    };
  }

  /** The object that an action is on; an object that is not there can only be looked at. */
  private standing(action: WireAction): Entity {
    return this.objectAt(action.ObjectPathId) ?? refuse("ItemNotFound", "The requested resource doesn't exist.");
  }

  private queried(action: WireAction): unknown {
    const object = this.objectAt(action.ObjectPathId);
    return object === null ? null : this.loaded(object, action.QueryInfo ?? {});
  }

  private called(action: WireAction): unknown {
    const name = lowered(action.Name);
    if (name === "_KeepReference" || name === "_RemoveReference") {
      this.keepOrDrop(name, this.objectAt(action.ObjectPathId));
      return null;
    }
    const object = this.standing(action);
    const answer = object.call(name, this.given(action.ArgumentInfo), this.permit("call"));
    return isEntity(answer) ? this.instantiated(answer) : answer;
  }

  /** The proxies keep areas of cells that may turn out not to be there, too. */
  private keepOrDrop(name: "_KeepReference" | "_RemoveReference", object: Entity | null): void {
    if (object === null) return;
    if (name === "_KeepReference") this.host.references.keep(object);
    else this.host.references.drop(object);
  }

  private assigned(action: WireAction): null {
    const [value] = this.given(action.ArgumentInfo);
    this.standing(action).set(lowered(action.Name), value, this.permit("set"));
    return null;
  }

  private permit(action: "get" | "set" | "call"): Permit {
    return (kind, member, access) => {
      if ((access.since ?? 1) > this.host.until) {
        refuse("ApiNotFound", `${kind}.${member} needs ExcelApi 1.${access.since ?? 1}`);
      }
      this.host.onUse(kind, member, access, action);
    };
  }

  /** The arguments with objects in the place of their numbers. */
  private given(info: WireArguments | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, place) => this.resolved(argument, references[place]));
  }

  private resolved(argument: unknown, reference: number | readonly number[] | undefined): unknown {
    if (typeof reference === "number" && reference > 0) return this.objectAt(reference);
    if (Array.isArray(argument) || typeof argument !== "object" || argument === null) return argument;
    if ("_ObjectPathId" in argument && typeof argument._ObjectPathId === "number") {
      return this.objectAt(argument._ObjectPathId);
    }
    const entries = Object.entries(argument).map(([key, value]) => [key, this.resolved(value, undefined)]);
    return Object.fromEntries(entries) as Json;
  }

  private objectAt(id: number): Entity | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)] ?? refuse("InvalidObjectPath");
    const object = this.reached(path);
    this.found.set(id, object);
    return object;
  }

  private reached(path: WirePath): Entity | null {
    if (path.ObjectPathType === pathType.root) return this.host.root;
    if (path.ObjectPathType === pathType.nothing) return null;
    if (path.ObjectPathType === pathType.reference) {
      return this.host.references.find(path.Name) ?? refuse("InvalidObjectPath", "The object path is no longer valid.");
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    return parent === null ? null : this.child(parent, path);
  }

  private child(parent: Entity, path: WirePath): Entity | null {
    const name = lowered(path.Name);
    if (path.ObjectPathType === pathType.property) return parent.follow(name, this.permit("get"));
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return parent.item(given[0]);
    if (path.ObjectPathType !== pathType.method) refuse("NotInEmulator", `path of type ${path.ObjectPathType}`);
    // Some collections are asked for an item by an index, others by a call.
    if (name === "getItem" && parent.isCollection) return parent.item(given[0]);
    const answer = parent.call(name, given, this.permit("call"));
    return isEntity(answer) ? answer : null;
  }

  /** The scalars of an object that were asked for, all of them where none was named. */
  private loaded(object: Entity, query: WireQuery): Json {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
    const selected = paths.length === 0 ? ["*"] : paths;
    if (!object.isCollection) return this.selected(object, selected);
    const own = selected.filter((path) => object.hasProperty(path));
    const ofItems = selected.filter((path) => !object.hasProperty(path));
    const items = object.items().slice(query.Skip ?? 0, (query.Skip ?? 0) + (query.Top ?? Number.MAX_SAFE_INTEGER));
    const result = this.selected(object, own);
    if (ofItems.length > 0 || own.length === 0)
      result["_Items"] = items.map((item) => this.loaded(item, { Select: ofItems }));
    return result;
  }

  private selected(object: Entity, paths: readonly string[]): Json {
    const result: Json = { ...this.instantiated(object) };
    const deeper = new Map<string, string[]>();
    for (const path of paths) {
      const [name = "", ...rest] = path.split("/");
      if (name === "*") this.addAll(object, result);
      else if (rest.length === 0 && !object.hasLink(name)) result[raised(name)] = object.get(name, this.permit("get"));
      else deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length === 0 ? ["*"] : [rest.join("/")])]);
    }
    for (const [name, select] of deeper) {
      const next = object.follow(name, this.permit("get"));
      result[raised(name)] = next === null ? null : this.loaded(next, { Select: withoutItems(select) });
    }
    return result;
  }

  private addAll(object: Entity, result: Json): void {
    for (const name of object.scalars(this.host.until)) {
      result[raised(name)] = object.get(name, this.permit("get"));
    }
  }
}

/** `items/name` deeper in a path means `name`: what is asked of a collection is asked of what is in it. */
function withoutItems(select: readonly string[]): readonly string[] {
  return select.map((path) => path.replace(/^items\/?/u, "")).map((path) => (path === "" ? "*" : path));
}
