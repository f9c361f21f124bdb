import { goToSheet } from './goToSheet';
import { SCENARIO_SHEET } from './scenarioSheet';

export function goToScenario(): Promise<void> {
  return goToSheet(SCENARIO_SHEET);
}
