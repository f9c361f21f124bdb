import { isAddress, referenceFrom, splitAddress } from '../../src/workbook/selection';

describe('addresses', () => {
  it.each(['A1', '$B$2', 'A2:A11', 'A:C', 'H1#', 'xfd1048576'])('%s is one', (text) => expect(isAddress(text)).toBe(true));
  it.each(['Scenario', 'JP', '8703', '8703.23.01', 'A1B', ''])('%p is none', (text) => expect(isAddress(text)).toBe(false));

  it('are taken apart at the sheet, with its quotes', () => {
    expect(splitAddress("'Offer ''2'''!A1:B2")).toEqual({ sheet: "Offer '2'", cells: 'A1:B2' });
    expect(splitAddress('A1')).toEqual({ sheet: '', cells: 'A1' });
  });

  it('lose their sheet when the formula stands on it', () => {
    expect(referenceFrom('Model!A2:A11', 'Model')).toBe('A2:A11');
    expect(referenceFrom('Data!A2:A11', 'Model')).toBe('Data!A2:A11');
  });
});
