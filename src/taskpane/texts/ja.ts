import { comparison } from './ja/comparison';
import { functions } from './ja/functions';
import { lever } from './ja/lever';
import { ownScenarios } from './ja/ownScenarios';
import { problems } from './ja/problems';
import { current, scenarios } from './ja/scenarios';
import { schedule } from './ja/schedule';
import { settings, shell } from './ja/shell';
import { write } from './ja/write';
import type { PaneTexts } from './paneTexts';

export const ja: PaneTexts = {
  shell,
  settings,
  schedule,
  problems,
  scenarios,
  lever,
  write,
  current,
  ownScenarios,
  comparison,
  functions,
  excelSays: (detail) => `Excel のメッセージ: ${detail}`,
};
