import type { CellContent } from '../../../src/workbook/scenarioSheet';
import { inputTable, rowName } from '../../../src/taskpane/simulation/inputs/inputTable';
import { draftFrom, EMPTY_DRAFT, rowsOfDraft, withCorrelation, withInput, withoutInput } from '../../../src/taskpane/simulation/inputs/rangeDraft';

const ROWS: CellContent[][] = [
  [6, '', 'lognormal', 3, 8, ''],
  [1, 5, 'triangular', 0.8, 1.6, 1.2],
  [1, 2, 'correlation', 0.5, '', ''],
];
const NAMES = ['trade', 'b', 'c', 'd', 'e', 'sigma'];

describe('uncertain inputs as a draft', () => {
  it('come back as the rows they were read from', () => {
    expect(rowsOfDraft(draftFrom(ROWS)!)).toEqual(ROWS);
  });

  it('blank rows, five columns and words in other letters are read; correlations move behind the inputs with new row numbers', () => {
    const rows: CellContent[][] = [['', '', '', '', ''], [3, 4, ' Correlation ', -0.2, ''], [6, '', 'LogNormal', 3, 8], [2, '', 'uniform', 0, 1]];
    expect(rowsOfDraft(draftFrom(rows)!)).toEqual([[6, '', 'lognormal', 3, 8, ''], [2, '', 'uniform', 0, 1, ''], [1, 2, 'correlation', -0.2, '', '']]);
  });

  it.each<[string, CellContent[][]]>([
    ['a correlation of a row that is no input', [[6, '', 'uniform', 3, 8, ''], [1, 9, 'correlation', 0.5, '', '']]],
    ['too few columns', [[6, '', 'uniform', 3]]],
    ['too many', [[6, '', 'uniform', 3, 8, '', 'note']]],
  ])('%s cannot be edited', (_what, rows) => expect(draftFrom(rows)).toBeNull());

  it('typed numbers are read with either decimal sign and as percent; other text stays for the refusal to show', () => {
    const draft = withInput(EMPTY_DRAFT, '6');
    const typed = (low: string) => rowsOfDraft({ ...draft, inputs: [{ ...draft.inputs[0]!, low }] })[0]![3];
    expect([typed('0,5'), typed('0.5'), typed('25%'), typed('-1'), typed(''), typed('A1')]).toEqual([0.5, 0.5, 0.25, -1, '', 'A1']);
  });

  it('a new correlation takes a pair that has none; with an input go its correlations', () => {
    const three = ['1', '2', '6'].reduce(withInput, EMPTY_DRAFT);
    const two = withCorrelation(withCorrelation(three));
    expect(rowsOfDraft(two).slice(3).map(([one, other]) => [one, other])).toEqual([[1, 2], [1, 3]]);
    const without = withoutInput(two, two.inputs[1]!.id);
    expect(rowsOfDraft(without).map(([first, second, word]) => [first, second, word])).toEqual([[1, '', 'triangular'], [6, '', 'triangular'], [1, 2, 'correlation']]);
  });

  it('as a table of the sheet have a header and their names beside them', () => {
    const { cells } = inputTable(ROWS, NAMES);
    expect(cells[0]).toEqual(['Argument', 'Element', 'Distribution', 'Low', 'High', 'Mode', 'Input']);
    expect(cells.slice(1).map((row) => row.at(-1))).toEqual(['sigma', 'trade[5]', 'sigma ~ trade[5]']);
    expect(rowName(ROWS, [1, 7, 'correlation', 0.1, '', ''], NAMES)).toBe('sigma ~ ?');
  });
});
