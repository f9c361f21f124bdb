import { useCallback, useState } from 'react';
import { readActiveCell } from '../../workbook/insertFormula';
import type { ActiveCell } from '../../workbook/insertFormula';
import { watchSelection } from '../../workbook/watchSheets';
import { useSheetFollowing } from '../formula/useSheetFollowing';

const WATCHES = [watchSelection];

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
  useSheetFollowing(refresh, WATCHES, true);
  return { ...reading, refresh };
}
