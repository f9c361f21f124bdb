import { isoFromDay } from '../shared/isoDate';
import type { LeverDefinition, LeverValue } from './preset';

/**
 * A lever's value in the canonical form: shortest number that reads back the same, ISO day, true/false, "quoted text".
 * @example writeLeverValue(0.15, rateLever) // => '0.15'
 */
export function writeLeverValue(value: LeverValue, lever: LeverDefinition): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number' && lever.type === 'date') return isoFromDay(value);
  return String(value);
}
