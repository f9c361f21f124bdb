import { layoutComparisonSheet } from '../../src/workbook/comparisonSheet';
import type { ComparisonContent } from '../../src/workbook/comparisonSheet';
import { parseAddress } from '../../src/workbench/grid/address';
import { columnCount, rowCount } from '../../src/workbench/grid/zone';

const content = (scenarios: ComparisonContent['scenarios']): ComparisonContent => ({
  words: {
    title: 'Comparison', note: 'Live', scenario: 'Scenario', scenarioText: 'Text', rates: 'Duty', code: 'Code', origin: 'From', importer: 'Into', facts: 'Facts', good: 'Good',
    differences: (first, other) => `${first} → ${other}`,
  },
  scenarios,
  goods: [
    { code: '8703.23.01', origin: 'JP', importer: 'US', facts: '', name: 'Car' },
    { code: '0201.30', origin: 'US', importer: 'JP', facts: 'spi=US', name: 'Beef' },
  ],
});
const three = layoutComparisonSheet(content([{ title: 'May 2025', text: 'statusquo-2025-05-01' }, { title: '=1+1', text: 'auto-relief' }, { title: 'Sheet', text: null }]));

describe('the sheet of a comparison', () => {
  it('has live formulas: one call a column of goods, one table of differences a further scenario', () => {
    expect(three.formulas).toEqual([
      { cells: 'B9:B10', formula: '=TARIFF.RATE($E$9:$E$10,$F$9:$F$10,$G$9:$G$10,,B$5,$H$9:$H$10)' },
      { cells: 'C9:C10', formula: '=TARIFF.RATE($E$9:$E$10,$F$9:$F$10,$G$9:$G$10,,C$5,$H$9:$H$10)' },
      { cells: 'D9:D10', formula: '=TARIFF.RATE($E$9:$E$10,$F$9:$F$10,$G$9:$G$10,,D$5,$H$9:$H$10)' },
      { cells: 'A32', formula: '=SCENARIO.DIFF(B5,C5)' },
      { cells: 'I32', formula: '=SCENARIO.DIFF(B5,D5)' },
    ]);
  });

  it('keeps the scenario texts in cells; what stands on the Scenario sheet follows its name', () => {
    expect(three.blocks.find(({ address }) => address === 'A5:D5')?.cells).toEqual([["'Text", "'statusquo-2025-05-01", "'auto-relief", '=Scenario']]);
  });

  it('writes a title as the text it is, never as a formula or a day', () => {
    expect(three.blocks.find(({ address }) => address === 'A4:D4')?.cells).toEqual([["'Scenario", "'May 2025", "'=1+1", "'Sheet"]]);
    const formulas = three.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string' && cell.startsWith('='));
    expect(formulas.filter((cell) => !/^=(TARIFF\.RATE|SCENARIO\.DIFF|Scenario$)/.test(String(cell)))).toEqual([]);
  });

  it('has blocks that fill their addresses and do not overlap', () => {
    const taken = new Set<string>();
    for (const layout of [three, layoutComparisonSheet(content([{ title: 'A', text: 'a' }, { title: 'B', text: 'b' }]))]) {
      taken.clear();
      for (const { address, cells } of layout.blocks) {
        const zone = parseAddress(address)!.zone;
        expect([address, cells.length, cells[0]?.length]).toEqual([address, rowCount(zone), columnCount(zone)]);
        for (let row = zone.top; row <= zone.bottom; row++)
          for (let column = zone.left; column <= zone.right; column++) {
            expect(taken).not.toContain(`${row}:${column}`);
            taken.add(`${row}:${column}`);
          }
      }
    }
  });
});
