import { modelNames } from '../../functions/trade/models/simulatedModels';
import type { Builder } from '../functions/builder';
import { catalogueEntry } from '../formula/catalogue';
import type { CatalogueEntry, FunctionParameter } from '../formula/catalogue';

export const SIMULATE = 'TRADE.SIMULATE';

/** Places of TRADE.SIMULATE's own arguments; the model's own follow from `MODEL_ARGUMENTS` on. */
export const OWN = { model: 0, ranges: 1, draws: 2, seed: 3, report: 4 } as const;
export const MODEL_ARGUMENTS = 5;

/** `GSIM` for `TRADE.GSIM`; null for a function that cannot be simulated. */
export function simulatedName(id: string): string | null {
  return modelNames.find((name) => id === `TRADE.${name}`) ?? null;
}

/**
 * The entry with the arguments of a model in place of the one that repeats. Where the model is not named outright there
 * are as many nameless ones as `given`, so that no argument of a formula is lost.
 */
export function entryWithModel(entry: CatalogueEntry, model: string, given: number): CatalogueEntry {
  if (entry.id !== SIMULATE) return entry;
  const simulate = catalogueEntry(SIMULATE)!;
  const repeated = simulate.parameters[MODEL_ARGUMENTS]!;
  const own = simulate.parameters.slice(0, MODEL_ARGUMENTS);
  const nameless = Array.from({ length: Math.max(given - MODEL_ARGUMENTS, 0) }, (_, at) => ({ ...repeated, name: `${repeated.name} ${at + 1}` }));
  return { ...simulate, parameters: [...own, ...(modelParameters(model) ?? nameless)] };
}

/** The arguments of a model by its name, with or without the family; null where it is none. */
export function modelParameters(model: string): FunctionParameter[] | null {
  const name = model.trim().toUpperCase().replace(/^"(.*)"$/, '$1').replace(/^TRADE\./, '');
  if (!modelNames.includes(name)) return null;
  return catalogueEntry(`TRADE.${name}`)?.parameters.filter((parameter) => parameter.name !== 'headers') ?? null;
}

/** Another model: its arguments take over what stood under the same names; ranges counted the old ones and go. */
export function withModel(builder: Builder, model: string): Builder {
  const entry = entryWithModel(builder.entry, model, 0);
  const before = new Map(builder.entry.parameters.slice(MODEL_ARGUMENTS).map(({ name }, at) => [name, builder.typed[MODEL_ARGUMENTS + at] ?? '']));
  const own = [model, '', ...[OWN.draws, OWN.seed, OWN.report].map((place) => builder.typed[place] ?? '')];
  return { ...builder, entry, typed: [...own, ...entry.parameters.slice(MODEL_ARGUMENTS).map(({ name }) => before.get(name) ?? '')] };
}

/** The same case as a simulation, as a new formula: its arguments stand, its uncertain inputs are to be named. */
export function asSimulation({ entry, typed, target }: Builder): Builder {
  const name = simulatedName(entry.id)!;
  const simulation = entryWithModel(catalogueEntry(SIMULATE)!, name, 0);
  const own = [name, '', '', '', ''];
  return { entry: simulation, typed: simulation.parameters.map((_, place) => own[place] ?? typed[place - MODEL_ARGUMENTS] ?? ''), target, call: null };
}
