import type { FunctionResult } from './functionEngine';

/** One call of a function from one cell with certain arguments. */
export interface Invocation {
  id: number;
  cell: string;
  key: string;
  cancelable: boolean;
  result: FunctionResult | null;
}

/**
 * Results by cell, function and arguments: what has not changed is not called again. After each calculation a cell
 * keeps only the calls that it made in it, so the same function may stand several times in one formula.
 */
export class InvocationCache {
  private readonly cells = new Map<string, Map<string, Invocation>>();
  private readonly used = new Map<string, Set<string>>();

  find(cell: string, key: string): Invocation | undefined {
    this.markUsed(cell, key);
    return this.cells.get(cell)?.get(key);
  }
  add(invocation: Invocation): void {
    const calls = this.cells.get(invocation.cell) ?? new Map<string, Invocation>();
    calls.set(invocation.key, invocation);
    this.cells.set(invocation.cell, calls);
  }
  private markUsed(cell: string, key: string): void {
    const keys = this.used.get(cell) ?? new Set<string>();
    keys.add(key);
    this.used.set(cell, keys);
  }
  /** Ends a calculation; gives the pending calls that nothing waits for any more. */
  sweep(stillFormula: (cell: string) => boolean): Invocation[] {
    const abandoned: Invocation[] = [];
    for (const [cell, calls] of this.cells) {
      const keep = this.used.get(cell);
      const alive = keep !== undefined || stillFormula(cell);
      for (const [key, invocation] of calls) {
        if (alive && (keep === undefined || keep.has(key))) continue;
        calls.delete(key);
        if (invocation.result === null) abandoned.push(invocation);
      }
      if (!calls.size) this.cells.delete(cell);
    }
    this.used.clear();
    return abandoned;
  }
  clear(): void {
    this.cells.clear();
  }
  get size(): number {
    let size = 0;
    for (const calls of this.cells.values()) size += calls.size;
    return size;
  }
}
