import { useCallback, useEffect, useState } from 'react';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import { readScenarioState } from '../../workbook/readScenario';
import type { ScenarioState } from '../../workbook/readScenario';
import { onWrite } from '../shell/workbookWrites';

export interface CurrentScenario {
  /** null while it is read for the first time. */
  state: ScenarioState | null;
  failure: OfficeFailure | null;
  refresh: () => void;
}

/** The workbook's scenario, read when the pane opens and again whenever the user comes back to it from the sheet. */
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
  return { state, failure, refresh };
}
