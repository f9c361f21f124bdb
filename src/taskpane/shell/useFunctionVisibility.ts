import { useEffect, useRef } from 'react';
import { BASIC_FUNCTIONS } from '../../functions/basicFunctions';
import { lawFunctions } from '../../functions/lawFunctions';
import { MODEL_IDS } from '../../functions/modelIds';
import { canHideFunctions, offerFunctions } from '../../workbook/functionVisibility';
import type { Preferences } from './preferences';

/** Tells Excel which functions to offer: at the start when not all of them, and whenever the choice changes. */
export function useFunctionVisibility(chosen: Preferences['functions']): void {
  const told = useRef<Preferences['functions']>('all');
  useEffect(() => {
    if (told.current === chosen || !canHideFunctions()) return;
    told.current = chosen;
    const ids = [...lawFunctions.map(({ id }) => id), ...MODEL_IDS];
    const isShown = (id: string) => chosen === 'all' || BASIC_FUNCTIONS.has(id);
    offerFunctions({ show: ids.filter(isShown), hide: ids.filter((id) => !isShown(id)) });
  }, [chosen]);
}
