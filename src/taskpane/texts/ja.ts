import { about } from './ja/about';
import { example } from './ja/example';
import { firstSteps } from './ja/firstSteps';
import { duty, explain, fact, history, quota, scenarioWords } from './ja/explain';
import { comparison } from './ja/comparison';
import { functions } from './ja/functions';
import { lever } from './ja/lever';
import { ownScenarios } from './ja/ownScenarios';
import { problems } from './ja/problems';
import { current, scenarios } from './ja/scenarios';
import { schedule } from './ja/schedule';
import { settings, shell } from './ja/shell';
import { simulation } from './ja/simulation';
import { write } from './ja/write';
import type { PaneTexts } from './paneTexts';

export const ja: PaneTexts = {
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
  excelSays: (detail) => `Excel のメッセージ: ${detail}`,
};
