import { isBlank, readDay } from '../../domain/shared/readCells';
import { isRefusal } from '../../domain/shared/refusal';
import type { Day } from '../../domain/shared/isoDate';
import type { ArgumentValue } from '../formula/callFunction';

/** Values of a call's arguments by the parameter's name; null = left out or not taken by this function. */
export class NamedArguments {
  private readonly values: ReadonlyMap<string, ArgumentValue>;

  constructor(names: readonly string[], values: readonly ArgumentValue[]) {
    this.values = new Map(names.map((name, i) => [name, values[i] ?? null]));
  }
  value(name: string): ArgumentValue {
    return this.values.get(name) ?? null;
  }
  /** The one cell, '' when blank or when it is a range of several. */
  cell(name: string): string | number | boolean {
    const value = this.value(name);
    if (!Array.isArray(value)) return value ?? '';
    return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? '') : '';
  }
  text(name: string): string {
    return String(this.cell(name)).trim();
  }
  number(name: string): number | null {
    const cell = this.cell(name);
    return typeof cell === 'number' ? cell : null;
  }
  day(name: string): Day | null {
    const cell = this.cell(name);
    if (isBlank(cell)) return null;
    const day = readDay(cell, name);
    return isRefusal(day) ? null : day;
  }
}
