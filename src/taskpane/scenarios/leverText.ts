import type { LeverDefinition, LeverType, LeverValue } from '../../domain/scenario/preset';
import { readLeverValue } from '../../domain/scenario/readLeverValue';
import { writeLeverValue } from '../../domain/scenario/writeLeverValue';
import { isoFromDay } from '../../domain/shared/isoDate';
import { isShare } from '../../workbook/leverFormat';
import type { Language, PaneTexts } from '../texts/paneTexts';

export interface LeverKindOfValue {
  type: LeverType;
  unit: string;
}

/** A lever's value as people read it: 24%, 1,250,000, 2025-07-20, yes. */
export function leverText(value: LeverValue, { type, unit }: LeverKindOfValue, texts: PaneTexts, language: Language): string {
  if (value === null || value === '') return texts.lever.noValue;
  if (typeof value === 'boolean') return value ? texts.lever.yes : texts.lever.no;
  if (typeof value === 'string') return value;
  if (type === 'date') return isoFromDay(value);
  if (isShare(unit)) return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value);
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}

/** unitText('fraction, additional') // => 'additional', '割合、上乗せ' => '上乗せ': the percent sign already says that it is a share. */
export function unitText(unit: string): string {
  return unit.replace(/^(?:(fraction|share)\b,?\s*|割合、?)/i, '');
}

/** What the data say in place of a source where a value is the modeller's own. */
const STATED_ASSUMPTION = 'stated assumption';

/** Citations stay as they are, to be found again; what is no citation is said in the user's language. */
export function sourceText(source: string, texts: PaneTexts): string {
  return source.replace(STATED_ASSUMPTION, texts.lever.statedAssumption);
}

/** The same value as it is typed: without thousands separators, so that it reads back in every locale. */
export function typedText(value: LeverValue, { type, unit }: LeverKindOfValue): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (type === 'date') return isoFromDay(value);
  // The product of a fraction and 100 carries noise in its last digits.
  return isShare(unit) ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

/** The value as it is typed, or where that would lose a digit or a sign, as a scenario text spells it. */
export function exactText(value: LeverValue, definition: LeverDefinition): string {
  const typed = typedText(value, definition);
  return readLeverValue(typed, definition) === value ? typed : writeLeverValue(value, definition);
}

/** What to write instead of a text that the lever does not take. */
export function leverProblem(definition: LeverDefinition, typed: string, texts: PaneTexts, language: Language): string {
  const { lever } = texts;
  const share = isShare(definition.unit);
  if (definition.type === 'date') return lever.badDate;
  if (definition.type === 'text') return lever.badText;
  if (definition.type === 'boolean') return lever.badFlag;
  if (!looksLikeNumber(typed)) return lever.badNumber(share ? '15%, 0.15, 0,15' : '1250000');
  const limits = limitsText(definition, texts, language);
  return share ? lever.outsidePercent(limits) : lever.outside(limits);
}

function limitsText(definition: LeverDefinition, texts: PaneTexts, language: Language): string {
  const { atLeast, atMost } = definition;
  const show = (value: number) => leverText(value, definition, texts, language);
  if (atLeast !== null && atMost !== null) return texts.lever.between(show(atLeast), show(atMost));
  if (atLeast !== null) return texts.lever.atLeast(show(atLeast));
  return atMost === null ? '' : texts.lever.atMost(show(atMost));
}

function looksLikeNumber(text: string): boolean {
  return /^[+−-]?(\d+([.,]\d*)?|[.,]\d+)(e[+−-]?\d+)?\s*%?$/i.test(text);
}
