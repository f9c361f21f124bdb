import type { ComparisonContent } from '../../workbook/comparisonSheet';
import type { Language, PaneTexts } from '../texts/paneTexts';
import { comparedGoods } from './goods';
import type { ScenarioChoice } from './scenarioChoice';

/** What the sheet says; the scenario of the Scenario sheet stays bound to it. */
export function comparisonContent(chosen: readonly ScenarioChoice[], dataVersion: string, texts: PaneTexts, language: Language): ComparisonContent {
  const { sheetWords } = texts.comparison;
  return {
    words: { ...sheetWords, title: texts.comparison.title, note: sheetWords.note(dataVersion), rates: texts.comparison.rates, good: texts.comparison.good },
    scenarios: chosen.map(({ key, title, text }) => ({ title, text: key === 'current' ? null : text })),
    goods: comparedGoods.map(({ code, origin, importer, facts, name, nameJa }) => ({ code, origin, importer, facts, name: language === 'ja' ? nameJa : name })),
  };
}
