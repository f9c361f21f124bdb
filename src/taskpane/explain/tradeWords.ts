import { isCellRefusal } from '../formula/callFunction';
import type { TextItem } from './quotaWords';
import type { TradeFacts } from './tradeFacts';
import type { Wording } from './wording';

/** Residuals and regimes as the result's rows name them. */
export function checkItems({ checks }: TradeFacts, { language, texts, figures }: Wording): TextItem[] {
  const labels: Readonly<Partial<Record<string, string>>> = texts.scenarioWords.checkLabels;
  // A residual is zero but for noise: its size is what counts.
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, notation: 'scientific' });
  return checks.map(({ label, value }) => {
    const shown = labels[label] ?? label;
    if (isCellRefusal(value)) return { label: shown, value: value.error };
    if (typeof value !== 'number' || value === 0) return { label: shown, value: String(value) };
    return { label: shown, value: label === 'Linear error' ? figures.percent(value) : small.format(value) };
  });
}
