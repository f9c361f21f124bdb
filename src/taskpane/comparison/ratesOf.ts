import { askFunction, figureOf } from './askFunction';
import type { Figure } from './askFunction';
import { comparedGoods } from './goods';

/** The duty on each compared good under a scenario text, as a share of its value. */
export function ratesOf(text: string): Figure[] {
  const column = (field: 'code' | 'origin' | 'importer' | 'facts') => comparedGoods.map((good) => [good[field]]);
  const answer = askFunction('TARIFF.RATE', [column('code'), column('origin'), column('importer'), null, text, column('facts')]);
  if (answer?.kind === 'table') return comparedGoods.map((_, row) => figureOf(answer.rows[row]?.[0]));
  return comparedGoods.map(() => ({ value: null, reason: answer?.message ?? '' }));
}
