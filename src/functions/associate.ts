import { refuseModelsNotLoaded } from '../domain/shared/messages/arguments';
import { toCellError } from './edge/cellError';
import { refusingOtherDays } from './edge/dateSystem';
import { lawFunctions } from './lawFunctions';
import { MODEL_IDS, type ModelId } from './modelIds';
import type { modelFunctions } from './modelFunctions';

type Models = typeof modelFunctions;

let loaded: Models | null = null;

/** The models are a part of their own, so that a workbook of duties does not wait for them. A failed load is tried again at the next call. */
async function loadModels(): Promise<Models> {
  try {
    const { modelFunctions } = await import(/* webpackChunkName: "models" */ './modelFunctions');
    return (loaded = modelFunctions);
  } catch {
    throw toCellError(refuseModelsNotLoaded());
  }
}

function runModel(id: ModelId, args: any[]): unknown {
  return loaded ? loaded[id](...args) : loadModels().then((models) => models[id](...args));
}

for (const law of lawFunctions) CustomFunctions.associate(law.id, refusingOtherDays(law));
for (const id of MODEL_IDS) CustomFunctions.associate(id, refusingOtherDays({ id, run: (...args: any[]) => runModel(id, args) }));
