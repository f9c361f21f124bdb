import { apiNotFound } from './hostError';
import { HostCollection, HostObject } from './hostObject';
import { camelCase, isScalar, pascalCase, readMember } from './members';
import type { QueryInfo } from './protocol';
import type { References } from './references';

type Answer = Record<string, unknown>;

/** Answers what an object is and what its loaded properties are, in the shapes office.js reads. */
export class QueryAnswer {
  constructor(private readonly references: References) {}

  /** null tells office.js that the object is a null object. */
  identify(target: HostObject | null): Answer | null {
    if (!target) return null;
    const reference = this.references.idOf(target);
    return {
      ...(target.identity === undefined ? {} : { Id: target.identity }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  query(target: HostObject | null, info: QueryInfo): Answer | null {
    if (!target) return null;
    const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
    if (!(target instanceof HostCollection)) return this.properties(target, paths);
    const own = paths.filter((path) => path === 'count');
    const perItem = paths.filter((path) => path !== 'count' && path !== 'items').map((path) => path.replace(/^items\//, ''));
    const from = info.Skip ?? 0;
    const all: HostObject[] = target.list() as HostObject[];
    const items = all.slice(from, info.Top === undefined ? undefined : from + info.Top);
    return {
      ...(own.length ? { Count: target.count } : {}),
      _Items: items.map((item) => this.properties(item, perItem)),
    };
  }

  /** The plain-object form of retrieve(): names as in the object model, items under `items`. */
  asJson(target: HostObject | null, info: QueryInfo): unknown {
    const plain = (answer: unknown): unknown => {
      if (Array.isArray(answer)) return answer.map(plain);
      if (answer === null || typeof answer !== 'object') return answer;
      const entries = Object.entries(answer).filter(([name]) => name !== '_ReferenceId' && name !== 'Id');
      return Object.fromEntries(entries.map(([name, value]) => [name === '_Items' ? 'items' : camelCase(name), plain(value)]));
    };
    return plain(this.query(target, info));
  }

  private properties(target: HostObject, paths: string[]): Answer {
    const answer: Answer = this.identify(target) ?? {};
    const nested = new Map<string, string[]>();
    const all = (): void => target.api.scalars.forEach((name) => (answer[pascalCase(name)] = readMember(target, name)));
    if (!paths.length) all();
    for (const path of paths) {
      if (path === '*' || path === '$all') all();
      else if (path !== '$none' && path !== '') this.take(target, path, answer, nested);
    }
    for (const [name, rest] of nested) {
      const child = readMember(target, name);
      if (child !== null && !(child instanceof HostObject)) throw apiNotFound(`${target.api.name}.${name}/…`);
      answer[pascalCase(name)] = this.query(child, { Select: rest });
    }
    return answer;
  }
  private take(target: HostObject, path: string, answer: Answer, nested: Map<string, string[]>): void {
    const [head = '', ...rest] = path.split(/[/.]/);
    const name = camelCase(head);
    if (!rest.length && isScalar(target, name)) answer[pascalCase(name)] = readMember(target, name);
    else nested.set(name, [...(nested.get(name) ?? []), ...(rest.length ? [rest.join('/')] : [])]);
  }
}
