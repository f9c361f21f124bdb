import type { Confidence } from '../../domain/measure/citation';
import type { ElasticityFlag, ElasticitySet } from '../../domain/trade/tradeBook';

/** The words a trade table may use; anything else is a fault of the file. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];
export const ELASTICITY_SETS = ['protee', 'gtap', 'bw'] as const satisfies readonly ElasticitySet[];
export const ELASTICITY_FLAGS = ['noEstimate', 'headingMean', 'positive', 'ceiling'] as const satisfies readonly ElasticityFlag[];
