import type { FactDefinition } from '../../domain/measure/fact';
import { isoFromDay } from '../../domain/shared/isoDate';
import type { AnswerCell } from '../formula/callFunction';
import { textIn } from './answerRows';
import type { Rows } from './answerRows';

/** A fact that nobody stated and that would change the duty. */
export interface Question {
  key: string;
  /** As it is to be written in facts: `civilAircraft`, `loadedOn=2025-04-04`; null where no fact answers it (ten digits). */
  fact: string | null;
  meaning: string;
  meaningJa: string;
  assumed: string;
  /** The duty is not given until it is stated. */
  isAsked: boolean;
  /** Fraction, or the expression where the rate depends on the quantity. */
  rateIfStated: number | string;
  source: string;
}

/** The rows of TARIFF.QUESTIONS, days written as dates; empty when no question is open. */
export function questionsOf(rows: Exclude<Rows, { error: string }>, definitions: readonly FactDefinition[]): Question[] {
  return rows.filter((row) => textIn(row, 0) !== '').map((row) => questionOf(row, definitions));
}

function questionOf(row: readonly AnswerCell[], definitions: readonly FactDefinition[]): Question {
  const written = textIn(row, 0);
  const [key = '', value] = written.split('=');
  const definition = definitions.find((each) => each.key === key);
  const rate = row[3] ?? '';
  return {
    key,
    fact: definition ? factText(definition, value) : null,
    meaning: textIn(row, 1),
    meaningJa: definition?.meaningJa ?? '',
    assumed: textIn(row, 2) === 'asked' ? '' : textIn(row, 2),
    isAsked: textIn(row, 2) === 'asked',
    rateIfStated: typeof rate === 'number' || typeof rate === 'string' ? rate : '',
    source: textIn(row, 4),
  };
}

function factText({ key, type }: FactDefinition, value: string | undefined): string {
  if (value === undefined) return key;
  return `${key}=${type === 'day' && /^\d+$/.test(value) ? isoFromDay(Number(value)) : value}`;
}
