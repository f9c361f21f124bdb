import { useMemo } from 'react';
import type { SimulatedModel } from '../../functions/trade/simulation/readSimulation';
import type { Argument } from '../functions/argument';
import type { CatalogueEntry } from '../formula/catalogue';
import { argumentValues } from '../functions/previewState';
import type { Reading } from '../../workbook/readReferences';
import { modelOf } from './simulationCheck';
import { OWN } from './simulationEntry';

/** The model with its arguments as they are now, whatever its ranges; null while they cannot be read. */
export function useModel(entry: CatalogueEntry, args: readonly Argument[], readings: ReadonlyMap<string, Reading>): SimulatedModel | null {
  return useMemo(() => {
    // The ranges are what is being edited: they may be blank or wrong meanwhile.
    const others = args.map((argument, place): Argument => (place === OWN.ranges ? { kind: 'constant', formula: '', value: '' } : argument));
    const given = argumentValues(entry, others, readings);
    return given.kind === 'values' ? modelOf(given.values) : null;
  }, [entry, args, readings]);
}
