import { useCallback, useEffect, useState } from 'react';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import { readScenarioState } from '../../workbook/readScenario';
import type { ScenarioState } from '../../workbook/readScenario';
import { onWrite } from '../shell/workbookWrites';
import { watchScenarioSheet } from '../../workbook/watchScenarioSheet';

export interface CurrentScenario {
  /** null while it is read for the first time. */
  state: ScenarioState | null;
  failure: OfficeFailure | null;
  refresh: () => void;
}

/** A paste or a colleague's table arrives as many changes; one reading answers them all. */
const CALM = 200;

/** The workbook's scenario, read when the pane opens, after every change of its sheet and when the user comes back. */
export function useScenarioState(): CurrentScenario {
  const [state, setState] = useState<ScenarioState | null>(null);
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  const refresh = useCallback(() => {
    readScenarioState().then(
      (read) => {
        setState(read);
        setFailure(null);
      },
      (error: unknown) => setFailure(officeFailure(error)),
    );
  }, []);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    const stop = onWrite(refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      stop();
    };
  }, [refresh]);
  useEffect(() => {
    let waiting = 0;
    const soon = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(refresh, CALM);
    };
    // An Excel without these events is read when the user comes back to the pane.
    const watching = watchScenarioSheet(soon).catch(() => () => undefined);
    return () => {
      window.clearTimeout(waiting);
      void watching.then((stop) => stop());
    };
  }, [refresh]);
  return { state, failure, refresh };
}
