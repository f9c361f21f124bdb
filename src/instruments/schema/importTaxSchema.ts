import * as v from 'valibot';
import type { ImportTax } from '../../domain/measure/importTax';
import { confidence, day, endDay, fraction, originName, words } from './primitives';

/** Taxes of one importer on value and duty together. */
export const importTaxesFile: v.GenericSchema<unknown, { importTaxes: ImportTax[] }> = v.strictObject({
  importTaxes: v.array(
    v.strictObject({
      id: words,
      title: words,
      importer: originName,
      rate: fraction,
      reducedRate: fraction,
      reducedFact: words,
      reducedLines: v.array(words),
      notReducedLines: v.array(words),
      from: day,
      to: endDay,
      source: words,
      confidence,
    }),
  ),
});
