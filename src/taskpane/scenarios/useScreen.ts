import { useLayoutEffect, useState } from 'react';
import type { DataBook } from '../../instruments/dataBook';
import type { OwnScenario } from '../../workbook/ownScenario';
import { useChoices } from '../comparison/useChoices';
import { useOwnScenarios } from '../ownScenarios/useOwnScenarios';
import { followDone } from './followDone';
import { ownKey } from './opened';
import { useOpened } from './useOpened';
import { useScenarioState } from './useScenarioState';

/** What stands over the details for a while. */
export type Panel = { kind: 'import' } | { kind: 'export'; scenarios: readonly OwnScenario[] };

/** Everything the two sides of the screen share: the sheet, the list, what is open, what is compared. */
export function useScreen(data: DataBook) {
  const current = useScenarioState();
  const own = useOwnScenarios();
  const opened = useOpened(data.scenarios, own.list);
  const choices = useChoices();
  const [panel, setPanel] = useState<Panel | null>(null);
  const { step } = own;
  useLayoutEffect(() => {
    if (step.kind !== 'done') return;
    followDone(step, opened, data.scenarios);
    if (step.deed === 'imported') setPanel(null);
    // Once for each change that was made, whatever is open by then.
  }, [step]);
  return {
    data,
    current,
    own,
    opened,
    choices,
    panel,
    setPanel,
    /** Whether something stands in the place of the details. */
    hasDetails: panel !== null || choices.isShown || opened.shown !== null,
    /** Opens something else: what was told of the last step is read by then. */
    open: (show: () => void) => {
      own.dismiss();
      setPanel(null);
      choices.chooseAgain();
      show();
    },
    /** The user chose a colleague's scenario over their own. */
    onTheirs: (id: string, theirs: OwnScenario | null) => {
      if (theirs) return opened.showAnew(theirs);
      opened.forget(ownKey(id));
      opened.close();
    },
  };
}

export type Screen = ReturnType<typeof useScreen>;
