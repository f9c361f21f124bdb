import type { OfficeProblem } from '../../../workbook/officeErrors';

/** A problem in three steps: what happened, because of what, and what to try. */
export interface Advice {
  what: string;
  because: string;
  tryThis: string;
}

export const problems: Record<OfficeProblem | 'daysFrom1904', Advice> = {
  protected: {
    what: 'The sheet is protected, so nothing was written.',
    because: 'Excel refuses changes to locked cells.',
    tryThis: 'Choose Review > Unprotect Sheet, then try again.',
  },
  lockedBook: {
    what: 'The workbook’s structure is protected, so nothing was written.',
    because: 'Excel adds no sheet to such a workbook.',
    tryThis: 'Choose Review > Protect Workbook to unlock it, then try again.',
  },
  daysFrom1904: {
    what: 'This workbook counts its days from 1904.',
    because: 'Every date would be four years and a day off, so functions that deal in dates answer #VALUE! and nothing is applied.',
    tryThis: 'Turn off “Use 1904 date system” (Excel Options > Advanced), check your dates, then open the pane again.',
  },
  editing: {
    what: 'Excel is waiting for a cell to be finished.',
    because: 'A cell is being edited.',
    tryThis: 'Press Enter or Esc in the sheet, then try again.',
  },
  missing: {
    what: 'Something this needs is no longer in the workbook.',
    because: 'A sheet, a name or a cell was removed or renamed.',
    tryThis: 'Undo that change, or apply the scenario again.',
  },
  unsupported: {
    what: 'This Excel cannot do that.',
    because: 'The step needs a newer version of Excel.',
    tryThis: 'Update Excel, or open the workbook in Excel on the web.',
  },
  tooLarge: {
    what: 'That is too much for one request.',
    because: 'Excel limits how much an add-in may read or write at once.',
    tryThis: 'Choose a smaller range.',
  },
  badReference: {
    what: 'Excel does not know that place.',
    because: 'The address or the name is not in this workbook.',
    tryThis: 'Check the spelling, or pick the range in the sheet.',
  },
  busy: {
    what: 'Excel did not answer in time.',
    because: 'It is busy or was restarted.',
    tryThis: 'Wait a moment and try again; nothing was half written.',
  },
  unknown: {
    what: 'Excel refused the step.',
    because: 'Its own words are below.',
    tryThis: 'Try again; if it stays, restart Excel.',
  },
};
