import type { RankCorrelation } from '../../../domain/trade/simulation/correlationMatrix';
import type { Cells } from '../../edge/one';
import type { PreparedModel, TradeModel } from '../../edge/tradeModel';
import { modelNamed } from '../models/simulatedModels';
import { readRanges, type NamedInput } from '../models/simulationRanges';

/** The cells of a call of TRADE.SIMULATE that say what is simulated. */
export interface SimulationCells {
  model: string;
  ranges: Cells;
  /** The model's own arguments, in its own order. */
  argument: readonly Cells[];
}

/** A model with its arguments read. */
export interface SimulatedModel {
  model: TradeModel;
  prepared: PreparedModel;
}

/** A model with its uncertain inputs: what a run of draws needs. */
export interface Simulation extends SimulatedModel {
  inputs: readonly NamedInput[];
  correlations: readonly RankCorrelation[];
}

/** Reads the model's own arguments; what cannot be read is thrown as the error that a cell would show. */
export function readModel({ model, argument }: Pick<SimulationCells, 'model' | 'argument'>): SimulatedModel {
  const named = modelNamed(model);
  return { model: named, prepared: named.prepare(argument) };
}

/** Reads the model and its uncertain inputs. */
export function readSimulation(cells: SimulationCells): Simulation {
  const { model, prepared } = readModel(cells);
  return { model, prepared, ...readRanges(cells.ranges, model, prepared) };
}
