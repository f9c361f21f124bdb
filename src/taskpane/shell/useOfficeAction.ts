import { useState } from 'react';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';

/** One small step in Excel behind a button: what it failed with stands in the pane instead of getting lost. */
export function useOfficeAction(onEnd?: () => void) {
  const [failure, setFailure] = useState<OfficeFailure | null>(null);
  const run = (work: () => Promise<void>) => {
    setFailure(null);
    work()
      .catch((error: unknown) => setFailure(officeFailure(error)))
      .then(onEnd, () => undefined);
  };
  return { failure, run };
}
