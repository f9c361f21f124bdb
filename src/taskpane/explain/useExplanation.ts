import { useCallback, useEffect, useRef, useState } from 'react';
import { context, onDataBound } from '../../functions/edge/context';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import { readSelection } from '../../workbook/readSelectedCell';
import { watchCalculation, watchSelection } from '../../workbook/watchSheets';
import { catalogueEntry } from '../formula/catalogue';
import { useSheetFollowing } from '../formula/useSheetFollowing';
import { useScreens } from '../shell/ScreensContext';
import { explain } from './explanation';
import type { Explanation } from './explanation';
import { readCall } from './readCall';
import { subjectOf } from './subject';
import type { Subject } from './subject';

/** What the user chose to look at: a cell among several, a call of a formula, a row of a call that gives many. */
export interface Choice {
  /** Address of the cell that was explicitly asked for. */
  cell: string | null;
  call: number;
  element: number;
}

export interface Shown {
  subject: Subject;
  explanation: Explanation | null;
  choice: Choice;
}

export interface ExplanationState {
  shown: Shown | null;
  failure: OfficeFailure | null;
  isSlow: boolean;
  refresh: () => void;
  choose: (choice: Partial<Choice>) => void;
}

const FIRST: Choice = { cell: null, call: 0, element: 0 };
const CALCULATIONS_PAUSE_MS = 150;
const SLOW_MS = 300;

/**
 * The explanation of what is selected, followed while the screen is in sight. Answers of an older selection are dropped;
 * until the new one is there the old one stays, and after 300 ms `isSlow` says so.
 */
export function useExplanation(): ExplanationState {
  const { shown: screen } = useScreens();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  const [isSlow, setIsSlow] = useState(false);
  const asked = useRef(0);
  const last = useRef<Shown | null>(null);

  const load = useCallback((choose?: Partial<Choice>) => {
    const number = ++asked.current;
    const isStale = () => number !== asked.current;
    const slow = setTimeout(() => !isStale() && setIsSlow(true), SLOW_MS);
    loadShown(last.current, choose)
      .then(
        (next) => {
          if (isStale()) return;
          last.current = next;
          setShown(next);
          setFailure(null);
        },
        (error: unknown) => !isStale() && setFailure(officeFailure(error)),
      )
      .finally(() => {
        clearTimeout(slow);
        if (!isStale()) setIsSlow(false);
      });
  }, []);
  const refresh = useCallback(() => load(), [load]);

  const isInSight = screen === 'explain';
  useSheetFollowing(refresh, WATCHES, isInSight);
  useEffect(() => (isInSight ? onDataBound(refresh) : undefined), [refresh, isInSight]);
  return { shown, failure, isSlow, refresh, choose: load };
}

/** A burst of calculations is one reason to read again. */
function watchCalculations(onChange: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return watchCalculation(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, CALCULATIONS_PAUSE_MS);
  });
}
const WATCHES = [watchSelection, watchCalculations];

/** What was chosen holds as long as the same formula is looked at. */
async function loadShown(before: Shown | null, choose: Partial<Choice> = {}): Promise<Shown> {
  const selection = await readSelection();
  const kept = { ...(before?.choice ?? FIRST), ...choose };
  const subject = subjectOf(selection, kept.cell);
  if (subject.kind !== 'calls') return { subject, explanation: null, choice: { ...FIRST, cell: kept.cell } };
  const { cell, calls } = subject;
  const isSame = before?.subject.kind === 'calls' && before.subject.cell.home === cell.home && before.subject.cell.formula === cell.formula;
  const choice = isSame ? kept : { ...FIRST, ...choose, cell: kept.cell };
  const call = calls[Math.min(choice.call, calls.length - 1)]!;
  const entry = catalogueEntry(call.id)!;
  const read = await readCall({ entry, call, cell, wanted: choice.element });
  return { subject, explanation: explain(read, context().data), choice };
}
