import type { RankCorrelation } from '../../../domain/trade/simulation/correlationMatrix';
import type { Cells } from '../../edge/one';
import type { PreparedModel, TradeModel } from '../../edge/tradeModel';
import { modelNamed } from '../models/simulatedModels';
import { readRanges, type NamedInput } from '../models/simulationRanges';

/** A model with its arguments and its uncertain inputs read: what a run of draws needs. */
export interface Simulation {
  model: TradeModel;
  prepared: PreparedModel;
  inputs: readonly NamedInput[];
  correlations: readonly RankCorrelation[];
}

/** The cells of a call of TRADE.SIMULATE that say what is simulated. */
export interface SimulationCells {
  model: string;
  ranges: Cells;
  /** The model's own arguments, in its own order. */
  argument: readonly Cells[];
}

/** Reads the cells; what cannot be read is thrown as the error that a cell would show. */
export function readSimulation({ model, ranges, argument }: SimulationCells): Simulation {
  const simulated = modelNamed(model);
  const prepared = simulated.prepare(argument);
  return { model: simulated, prepared, ...readRanges(ranges, simulated, prepared) };
}
