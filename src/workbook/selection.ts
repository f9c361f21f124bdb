/** Address of the selected range with its sheet, e.g. `Model!A2:A11`. */
export function readSelectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
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

/** Spills are known since ExcelApi 1.12; an older Excel has none either. */
export function knowsSpills(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}
