import type { LeverCase, LeverConfidence, LeverType, LeverValue } from '../domain/scenario/preset';
import type { Day } from '../domain/shared/isoDate';

/** Why a lever stands in the table: it changes the law, shows it, exists everywhere, or was added by the analyst. */
export type LeverEffect = 'delta' | 'law' | 'everywhere' | 'own';

/** One row of the lever table on the sheet. `shipped` is the preset's own value for the chosen case. */
export interface SheetLever {
  lever: string;
  type: LeverType;
  value: LeverValue;
  unit: string;
  low: LeverValue;
  central: LeverValue;
  high: LeverValue;
  confidence: LeverConfidence | null;
  source: string;
  meaning: string;
  effect: LeverEffect;
  shipped: LeverValue;
}

/** Everything the pane writes on the sheet `Scenario`. `changedAt` is an Excel serial with a time of day. */
export interface ScenarioContent {
  preset: string;
  case: LeverCase;
  title: string;
  oneLine: string;
  lawOn: Day;
  /** null = the latest knowledge. */
  knownAsOf: Day | null;
  vintage: 'asOf' | 'hindsight';
  author: string;
  changedAt: number;
  revision: number;
  dataVersion: string;
  levers: SheetLever[];
}
