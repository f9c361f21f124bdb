import { isoFromDay } from '../../domain/shared/isoDate';
import type { CellContent } from '../../workbook/scenarioSheet';

const DAY_COLUMNS = new Set(['From', 'To', 'As of']);
const MONEY_COLUMNS = new Set(['Base', 'Duty']);
const VOLUME_COLUMNS = new Set(['Volume']);
const SHARE_FUNCTIONS = new Set(['TARIFF.RATE', 'TARIFF.AVE', 'TARIFF.EFFECTIVE', 'QUOTA.FILLRATE', 'TRADE.PROTECTION']);
const MONEY_FUNCTIONS = new Set(['TARIFF.DUTY', 'TARIFF.FEES', 'QUOTA.DUTY']);
const DAY_FUNCTIONS = new Set(['QUOTA.EXHAUSTION']);
const VOLUME_FUNCTIONS = new Set(['QUOTA.VOLUME', 'QUOTA.REMAINING']);

const DAY_FORMAT = 'yyyy-mm-dd';
const SHARE_FORMAT = '0.0%';
const MONEY_FORMAT = '#,##0.00';
const VOLUME_FORMAT = '#,##0';

/** Number format of each column of a result, null = leave it: dates and shares spill as plain numbers. */
export function columnFormats(id: string, values: readonly CellContent[][]): (string | null)[] {
  const header = values[0] ?? [];
  return header.map((title) => {
    if (SHARE_FUNCTIONS.has(id)) return SHARE_FORMAT;
    if (MONEY_FUNCTIONS.has(id)) return MONEY_FORMAT;
    if (VOLUME_FUNCTIONS.has(id) || VOLUME_COLUMNS.has(String(title))) return VOLUME_FORMAT;
    if (DAY_FUNCTIONS.has(id) || DAY_COLUMNS.has(String(title))) return DAY_FORMAT;
    return MONEY_COLUMNS.has(String(title)) ? MONEY_FORMAT : null;
  });
}

/** A cell of a result as people read it, by the number format its column would get. */
export function resultText(value: CellContent, format: string | null, language: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === DAY_FORMAT) return isoFromDay(value);
  if (format === SHARE_FORMAT) {
    return new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 4 }).format(value);
  }
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}
