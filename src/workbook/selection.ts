import type { CellContent } from './scenarioSheet';

/** A range as the argument helper shows it. Errors arrive as their texts, e.g. `#N/A`. */
export interface RangeReading {
  /** As it is written in a formula on the active sheet: `A2:A11`, `Sheet2!A1`, `Scenario`. */
  reference: string;
  values: CellContent[][];
}

/** Ranges beyond this are not read into the pane for a preview. */
export const READABLE_CELLS = 200_000;

/** Address of the selected range with its sheet, e.g. `Model!A2:A11`. */
export function readSelectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

/**
 * Reads a reference as a formula on `sheet` would: an address, an address on another sheet, or a defined name.
 */
export function readReference(reference: string, sheet: string): Promise<RangeReading | 'tooLarge'> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, reference, sheet);
    range.load(['rowCount', 'columnCount']);
    await context.sync();
    if (range.rowCount * range.columnCount > READABLE_CELLS) return 'tooLarge';
    range.load('values');
    await context.sync();
    return { reference, values: range.values as CellContent[][] };
  });
}

function rangeOf(context: Excel.RequestContext, reference: string, home: string): Excel.Range {
  const { worksheets, names } = context.workbook;
  const { sheet, cells } = splitAddress(reference);
  if (sheet === '' && !isAddress(cells)) return names.getItem(cells).getRange();
  return rangeAt(worksheets.getItem(sheet || home), cells.replace(/\$/g, ''));
}

/** `H1#` is the whole spill of the formula in H1. */
function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return address.endsWith('#') ? sheet.getRange(address.slice(0, -1)).getSpillingToRange() : sheet.getRange(address);
}

/** isAddress('A2:A11') // => true; isAddress('Scenario') // => false */
export function isAddress(text: string): boolean {
  return /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+|#)?$/i.test(text) || /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(text);
}

/** splitAddress("'Offer 2'!A1") // => { sheet: 'Offer 2', cells: 'A1' } */
export function splitAddress(address: string): { sheet: string; cells: string } {
  const bang = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(bang, 0)).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { sheet, cells: address.slice(bang + 1) };
}

/** referenceFrom('Model!A2:A11', 'Model') // => 'A2:A11'; from another sheet the sheet's name stays. */
export function referenceFrom(address: string, home: string): string {
  const { sheet, cells } = splitAddress(address);
  return sheet === home ? cells : address;
}

/** Calls back after every change of selection on any sheet; resolves to the way to stop. */
export async function watchSelection(onChange: () => void): Promise<() => void> {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      void Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}
