import { LEVER_HEADERS, layoutScenarioSheet } from '../../src/workbook/scenarioSheet';
import { content, lever } from './content';

const layout = layoutScenarioSheet(content);
const row = (number: number) => layout.cells[number - 1];

describe('layout of the sheet Scenario', () => {
  it('puts the text in B3, the header in row 10 and the levers from row 11, with eight free rows', () => {
    expect(layout.names).toEqual({ Scenario: '$B$3', Levers: '$A$11:$B$24' });
    expect(layout.address).toBe('A1:K24');
    expect(row(10)).toEqual([...LEVER_HEADERS]);
    expect(row(11)?.slice(0, 2)).toEqual(['us.reciprocal.rate', 0.24]);
    expect(row(17)).toEqual(Array(11).fill(''));
  });

  it('writes every row eleven cells wide, so that one range takes it', () => {
    expect(layout.cells.map((cells) => cells.length)).toEqual(Array(24).fill(11));
  });

  it('leaves an unknown value blank, never zero', () => {
    expect(row(16)?.slice(0, 6)).toEqual(['jp.auto.php.cap', '', "'vehicles", '', '', '']);
  });

  it('formats rates as percent, volumes grouped, days as ISO dates', () => {
    const formatOf = (address: string) => layout.numberFormats.find((each) => each.address === address)?.format;
    expect(formatOf('B11:F11')).toBe('0.0%');
    expect(formatOf('B12:F12')).toBe('#,##0');
    expect(formatOf('B13:F13')).toBe('yyyy-mm-dd');
    expect(formatOf('D4:D5')).toBe('yyyy-mm-dd');
  });

  it('shows the second decimal of a percentage that has one: 3.75 %', () => {
    const { numberFormats } = layoutScenarioSheet({ ...content, levers: [lever({ lever: 'offset', value: 0.0375 })] });
    expect(numberFormats.at(-1)?.format).toBe('0.00%');
  });

  it('marks case, author and values as inputs, and every assumption', () => {
    expect(layout.inputs).toEqual(['B5', 'B6', 'B11:B24']);
    expect(layout.assumptions).toEqual(['G14']);
    expect(row(14)?.[6]).toBe('assumption');
  });

  it('keeps a text that Excel would read as a formula, a day or a number a text', () => {
    const { cells } = layoutScenarioSheet({ ...content, author: '=HYPERLINK("x")', title: 'May 2025', oneLine: '-10% for all' });
    expect(cells[5]?.[1]).toBe('\'=HYPERLINK("x")');
    expect(cells[0]?.[0]).toBe("'May 2025");
    expect(cells[1]?.[0]).toBe("'-10% for all");
  });
});
