import { isCellRefusal } from '../formula/callFunction';
import type { TextItem } from './quotaWords';
import type { TradeFacts } from './tradeFacts';
import type { Wording } from './wording';

/** Residuals and regimes as the result's rows name them. */
export function checkItems({ checks }: TradeFacts, { language }: Wording): TextItem[] {
  // A residual is zero but for noise: its size is what counts.
  const small = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, notation: 'scientific' });
  return checks.map(({ label, value }) => {
    if (isCellRefusal(value)) return { label, value: value.error };
    return { label, value: typeof value === 'number' && value !== 0 ? small.format(value) : String(value) };
  });
}
