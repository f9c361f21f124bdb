import { itemNotFound } from './hostError';
import type { HostObject } from './hostObject';

/** Objects that the add-in keeps between its requests (`_KeepReference` … `_RemoveReference`). */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get count(): number {
    return this.objects.size;
  }
  keep(target: HostObject): void {
    if (this.ids.has(target)) return;
    const id = `ref${++this.last}`;
    this.ids.set(target, id);
    this.objects.set(id, target);
    target.keep();
  }
  idOf(target: HostObject): string | undefined {
    return this.ids.get(target);
  }
  byId(id: string): HostObject {
    const target = this.objects.get(id);
    if (!target) throw itemNotFound();
    return target;
  }
  /** The add-in's page is gone, and with it all that it kept. */
  releaseAll(): void {
    for (const id of [...this.objects.keys()]) this.release(id);
  }
  release(id: string): void {
    const target = this.objects.get(id);
    if (!target) return;
    this.objects.delete(id);
    this.ids.delete(target);
    target.letGo();
  }
}
