import type { ApiSurface } from './apiSurface';
import { invalidArgument, itemNotFound } from './hostError';

/** Base of every object that the add-in can address. */
export abstract class HostObject {
  abstract readonly api: ApiSurface;

  /** `Id` in answers: office.js then addresses the object as collection.getItem(id) and knows `.id` without load(). */
  get identity(): string | undefined {
    return undefined;
  }
  /** Called when the add-in keeps the object over several requests, and when it lets go. */
  keep(): void {}
  letGo(): void {}
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract list(): Item[];
  protected abstract keysOf(item: Item): string[];

  get items(): Item[] {
    return this.list();
  }
  get count(): number {
    return this.list().length;
  }
  getItemOrNullObject(key: unknown): Item | null {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    const wanted = key.toLowerCase();
    return this.list().find((item) => this.keysOf(item).some((known) => known.toLowerCase() === wanted)) ?? null;
  }
  getItem(key: unknown): Item {
    if (typeof key === 'number') return this.getItemAt(key);
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.list()[index] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }
  getCount(): number {
    return this.list().length;
  }
}
