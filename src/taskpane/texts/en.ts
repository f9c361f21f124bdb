import { about } from './en/about';
import { example } from './en/example';
import { firstSteps } from './en/firstSteps';
import { duty, explain, fact, history, quota, scenarioWords } from './en/explain';
import { comparison } from './en/comparison';
import { functions } from './en/functions';
import { lever } from './en/lever';
import { ownScenarios } from './en/ownScenarios';
import { problems } from './en/problems';
import { current, scenarios } from './en/scenarios';
import { schedule } from './en/schedule';
import { settings, shell } from './en/shell';
import { simulation } from './en/simulation';
import { write } from './en/write';

/** Every text of the pane; one file a screen. */
export const en = {
  shell,
  settings,
  about,
  firstSteps,
  example,
  schedule,
  problems,
  scenarios,
  lever,
  write,
  current,
  ownScenarios,
  comparison,
  functions,
  explain,
  duty,
  fact,
  history,
  quota,
  scenarioWords,
  simulation,
  excelSays: (detail: string) => `Excel says: ${detail}`,
} as const;
