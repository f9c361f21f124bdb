import { TariffLaw } from '../../domain/tariff/tariffLaw';
import type { DataBook } from '../../instruments/dataBook';
import { embeddedData } from '../../instruments/embedded';

/** What the functions know: the embedded data and the law compiled from it. */
export interface Context {
  data: DataBook;
  law: TariffLaw;
}

let bound: Context | null = null;
const listeners = new Set<() => void>();

/** Bound at the first call, so that loading the add-in costs nothing; the same for every later one. */
export function context(): Context {
  return (bound ??= contextOf(embeddedData()));
}

/** The law is compiled when a function first asks for it. */
function contextOf(data: DataBook): Context {
  let law: TariffLaw | null = null;
  return {
    data,
    get law() {
      return (law ??= new TariffLaw(data.law));
    },
  };
}

/** Takes other data from now on: the embedded data, or those with the schedule that a workbook brings along. */
export function bindData(data: DataBook): void {
  bound = contextOf(data);
  for (const listener of listeners) listener();
}

/** Calls back whenever other data are bound; the answer ends it. */
export function onDataBound(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
