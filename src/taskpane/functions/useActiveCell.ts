import { useCallback, useEffect, useState } from 'react';
import { readActiveCell } from '../../workbook/insertFormula';
import type { ActiveCell } from '../../workbook/insertFormula';
import { watchSelection } from '../../workbook/selection';

/** The active cell, followed while the screen is open; `version` counts the readings. */
export function useActiveCell(): { cell: ActiveCell | null; version: number; refresh: () => void } {
  const [reading, setReading] = useState<{ cell: ActiveCell | null; version: number }>({ cell: null, version: 0 });
  const refresh = useCallback(() => {
    readActiveCell().then(
      (cell) => setReading(({ version }) => ({ cell, version: version + 1 })),
      // A chart or a shape may be selected: then there is no active cell to write to.
      () => setReading(({ version }) => ({ cell: null, version: version + 1 })),
    );
  }, []);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    // Where the host has no selection event, coming back to the pane still refreshes.
    const watching = watchSelection(refresh).catch(() => () => undefined);
    return () => {
      window.removeEventListener('focus', refresh);
      void watching.then((stop) => stop());
    };
  }, [refresh]);
  return { ...reading, refresh };
}
