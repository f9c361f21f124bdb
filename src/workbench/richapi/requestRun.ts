import { HostError, apiNotFound, itemNotFound } from './hostError';
import { HostCollection, HostObject } from './hostObject';
import { callMember, camelCase, readMember, writeMember } from './members';
import type { ObjectModel } from './objectModel';
import { ActionType, EVENT_TYPES, PathType } from './protocol';
import type { ActionInfo, ArgumentInfo, EventName, ObjectPathInfo, RequestBody } from './protocol';
import type { QueryAnswer } from './queryAnswer';
import type { References } from './references';

const EVENT_METHOD = /^_(Unr|R)egister(?:Event)?([A-Z]\w*?)(?:Event)?$/;
/** How office.js marks a client object inside a plain-object argument. */
const OBJECT_PATH_ID = '_ObjectPathId';
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject);

/** One request: its object paths are resolved lazily and once, in the order of the actions. */
export class RequestRun {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly model: ObjectModel,
    private readonly references: References,
    private readonly answers: QueryAnswer,
    private readonly body: RequestBody,
  ) {}

  /** The answer of one action; undefined = it has none. */
  run(action: ActionInfo): unknown {
    // A trace must be answered: office.js attaches event handlers when this very result arrives.
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) return this.answers.identify(target);
    if (!target) return action.ActionType === ActionType.Method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ActionType.Query:
        return this.answers.query(target, action.QueryInfo ?? {});
      case ActionType.QueryAsJson:
        return this.answers.asJson(target, action.QueryInfo ?? {});
      case ActionType.RecursiveQuery:
        return this.recursiveQuery(target, action);
      case ActionType.Method:
        return this.method(target, camelCase(action.Name), this.args(action.ArgumentInfo));
      case ActionType.SetProperty:
        return writeMember(target, camelCase(action.Name), this.args(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) writeMember(target, camelCase(name), value);
        return undefined;
      case ActionType.EnsureUnchanged:
        return this.ensureUnchanged(target, action.ObjectState ?? {});
      default:
        throw apiNotFound(`RichApi action ${action.ActionType}`);
    }
  }

  private method(target: HostObject, name: string, args: unknown[]): unknown {
    if (name === '_KeepReference') return this.references.keep(target), null;
    if (name === '_RemoveReference') return this.references.release(String(args[0])), null;
    const event = EVENT_METHOD.exec(name);
    if (!event) return callMember(target, name, args) ?? null;
    const eventName = event[2] ?? '';
    if (!(eventName in EVENT_TYPES)) throw apiNotFound(`${target.api.name}.on${eventName}`);
    this.model.subscribe(target, eventName as EventName, event[1] === 'R');
    return null;
  }

  /** loadRecursive(): the same query down a tree of collections, e.g. sheets and their tables. */
  private recursiveQuery(target: HostObject, action: ActionInfo): unknown {
    const { Queries = {}, MaxDepth = 8 } = action.RecursiveQueryInfo ?? {};
    const query = Queries[target.api.name];
    if (!query || MaxDepth < 1 || target instanceof HostCollection)
      throw apiNotFound(`loadRecursive() of ${target.api.name}`);
    return this.answers.query(target, query);
  }

  private ensureUnchanged(target: HostObject, state: Record<string, unknown>): null {
    for (const [name, expected] of Object.entries(state))
      if (JSON.stringify(readMember(target, camelCase(name))) !== JSON.stringify(expected))
        throw new HostError('InvalidOperation', `${target.api.name}.${camelCase(name)} has changed.`, 409);
    return null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    const target = this.create(path);
    this.resolved.set(id, target);
    return target;
  }

  private create(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === PathType.GlobalObject) return this.model.root;
    if (path.ObjectPathType === PathType.NewObject) return this.model.service(path.Name);
    if (path.ObjectPathType === PathType.ReferenceId) return this.references.byId(path.Name);
    if (path.ObjectPathType === PathType.NullObject) return null;
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    // Whatever hangs on a null object is a null object too.
    return parent && asObject(this.member(parent, path), `${parent.api.name}.${camelCase(path.Name)}`);
  }
  private member(parent: HostObject, path: ObjectPathInfo): unknown {
    const name = camelCase(path.Name);
    switch (path.ObjectPathType) {
      case PathType.Method:
        return callMember(parent, name, this.args(path.ArgumentInfo));
      case PathType.Property:
        return readMember(parent, name);
      case PathType.Indexer:
        return callMember(parent, 'getItem', this.args(path.ArgumentInfo));
      default:
        throw apiNotFound(`RichApi object path ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.withObjects(value, references[index]));
  }
  /** Puts the objects where their ids stand: beside the arguments and their arrays, or inside plain objects. */
  private withObjects(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.argumentObject(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((item, index) => this.withObjects(item, reference[index]));
    return isPlain(value) ? this.inPlainObject(value) : value;
  }
  private inPlainObject(value: Record<string, unknown>): unknown {
    const id = value[OBJECT_PATH_ID];
    if (typeof id === 'number') return this.argumentObject(id);
    const resolve = (item: unknown): unknown =>
      Array.isArray(item) ? item.map(resolve) : isPlain(item) ? this.inPlainObject(item) : item;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item)]));
  }
  private argumentObject(id: number): HostObject {
    const target = this.resolve(id);
    if (!target) throw itemNotFound();
    return target;
  }
}

function asObject(value: unknown, api: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound(`${api} as an object`);
}
