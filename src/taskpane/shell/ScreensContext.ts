import { createContext, useContext } from 'react';
import type { ActiveCell } from '../../workbook/insertFormula';
import type { FunctionCall } from '../formula/findCall';

/** A call that one screen hands to the Functions screen to be edited there. */
export interface EditRequest {
  cell: ActiveCell;
  call: FunctionCall;
}

interface Screens {
  /** Id of the screen in sight; the others keep their state but need not follow the sheet. */
  shown: string;
  /** The last request; each is an object of its own. */
  editRequest: EditRequest | null;
  openFunctions: (request: EditRequest | null) => void;
  openExplain: () => void;
}

export const ScreensContext = createContext<Screens>({ shown: '', editRequest: null, openFunctions: () => undefined, openExplain: () => undefined });

export function useScreens(): Screens {
  return useContext(ScreensContext);
}
