import type { CustomFunction } from './customFunction';
import { lawFunctions } from './lawFunctions';
import { modelFunctions } from './modelFunctions';
import { MODEL_IDS } from './modelIds';

/** Every function of the add-in. The metadata generator refuses to build when its list differs from this one. */
export const customFunctions: readonly CustomFunction[] = [
  ...lawFunctions,
  ...MODEL_IDS.map((id) => ({ id, run: modelFunctions[id] })),
];
