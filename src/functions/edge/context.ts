import { TariffLaw } from '../../domain/tariff/tariffLaw';
import type { DataBook } from '../../instruments/dataBook';
import { embeddedData } from '../../instruments/embedded';

/** What the functions know: the embedded data and the law compiled from it. */
export interface Context {
  data: DataBook;
  law: TariffLaw;
}

let bound: Context | null = null;

/** Bound at the first call, so that loading the add-in costs nothing; the same for every later one. */
export function context(): Context {
  if (!bound) {
    const data = embeddedData();
    bound = { data, law: new TariffLaw(data.law) };
  }
  return bound;
}
