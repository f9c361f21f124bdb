import { useState } from 'react';
import type { CellContent } from '../../../workbook/scenarioSheet';
import type { Argument } from '../../functions/argument';
import { arrayText } from '../../formula/arrayText';
import { parseExpression } from '../../formula/parseExpression';
import { draftFrom, EMPTY_DRAFT, rowsOfDraft } from './rangeDraft';
import type { RangeDraft } from './rangeDraft';

/**
 * The argument `ranges` as a draft to edit, kept as an array in the formula. Digits that are being typed stay as typed;
 * a text that comes from elsewhere is read anew. null = it is a reference, or nothing that can be edited here.
 */
export function useRangeDraft(typed: string, argument: Argument, onType: (text: string) => void) {
  const [own, setOwn] = useState<{ text: string; draft: RangeDraft } | null>(null);
  const draft = own?.text === typed ? own.draft : draftOf(argument);
  const change = (next: RangeDraft): void => {
    const text = next.inputs.length === 0 ? '' : arrayText(rowsOfDraft(next));
    setOwn({ text, draft: next });
    onType(text);
  };
  /** Takes rows that stand in the sheet into the formula. */
  const take = (rows: readonly (readonly CellContent[])[]): void => {
    const next = draftFrom(rows);
    if (next) change(next);
  };
  return { draft, change, take };
}

function draftOf(argument: Argument): RangeDraft | null {
  if (argument.kind === 'blank') return EMPTY_DRAFT;
  const expression = argument.kind === 'formula' ? parseExpression(argument.formula) : null;
  return expression?.kind === 'array' ? draftFrom(expression.rows) : null;
}
