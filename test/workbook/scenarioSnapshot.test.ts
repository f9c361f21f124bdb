import type { ScenarioState } from '../../src/workbook/readScenario';
import { handEdits } from '../../src/workbook/handEdits';
import { lossOfWriting } from '../../src/workbook/lossOfWriting';
import { sameSheet } from '../../src/workbook/sameSheet';
import { layoutScenarioSheet } from '../../src/workbook/scenarioSheet';
import type { CellContent } from '../../src/workbook/scenarioSheet';
import { readGrid } from '../../src/workbook/scenarioSnapshot';
import type { ScenarioSnapshot } from '../../src/workbook/scenarioSnapshot';
import { content, lever } from './content';

const leverRows = { first: 11, last: 24 };

/** What Excel gives back for the sheet as written, after some cells were edited. */
function grid(edits: Record<string, CellContent> = {}): CellContent[][] {
  const values = layoutScenarioSheet(content).cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
  values[2]![1] = 'small';
  for (const [address, value] of Object.entries(edits)) {
    const row = Number(address.slice(1)) - 1;
    while (values.length <= row) values.push(Array<CellContent>(11).fill(''));
    values[row]![address.charCodeAt(0) - 65] = value;
  }
  return values;
}

function snapshot(edits: Record<string, CellContent> = {}, part: Partial<ScenarioSnapshot> = {}): ScenarioSnapshot {
  const reading = readGrid({ values: grid(edits), leverRows });
  if (!reading) throw new Error('not read');
  return { ...reading, hasScenarioName: true, hasLeversName: true, isProtected: false, written: null, ...part };
}

const applied = (edits: Record<string, CellContent> = {}): ScenarioState => ({ kind: 'applied', snapshot: snapshot(edits) });

describe('reading the sheet back', () => {
  it('finds what was written', () => {
    expect(snapshot()).toMatchObject({ title: 'Small', preset: 'small', case: 'central', revision: 3, changedAt: 45778.5, dataVersion: 'test', textCell: 'B3' });
    expect(snapshot().levers).toHaveLength(6);
    expect(snapshot().levers[0]).toEqual({ lever: 'us.reciprocal.rate', value: 0.24, shipped: 0.24, cell: 'B11' });
  });

  it('finds it after rows were inserted above', () => {
    const values = [Array<CellContent>(11).fill(''), ...grid()];
    const reading = readGrid({ values, leverRows: { first: 12, last: 25 } });
    expect(reading).toMatchObject({ preset: 'small', revision: 3, textCell: 'B4' });
    expect(reading?.levers[0]?.cell).toBe('B12');
  });

  it('ends the table at its first blank row when the name Levers is gone', () => {
    expect(readGrid({ values: grid(), leverRows: null })).toMatchObject({ leversAddress: 'A11:B16', lastRow: 16 });
  });

  it('knows a sheet that the pane did not write', () => {
    expect(readGrid({ values: [['My own notes', 1]], leverRows: null })).toBeNull();
  });
});

describe('edits by hand', () => {
  it('are none right after writing', () => {
    expect(handEdits(snapshot())).toEqual([]);
  });

  it('name the cell, what it was and what it is', () => {
    expect(handEdits(snapshot({ B11: 0.2 }))).toEqual([{ lever: 'us.reciprocal.rate', cell: 'B11', was: 0.24, is: 0.2 }]);
  });

  it('are measured against what the pane wrote, where the provenance part tells it', () => {
    const written = { revision: 3, preset: 'small', case: 'central', author: '', changedAt: '', dataVersion: '', levers: [{ lever: 'us.reciprocal.rate', value: 0.2 }] };
    const edits = handEdits(snapshot({ B11: 0.2, B12: 700_000 }, { written }));
    expect(edits.map(({ cell }) => cell)).not.toContain('B11');
    expect(handEdits(snapshot({ B11: 0.24 }, { written }))[0]).toMatchObject({ was: 0.2, is: 0.24 });
  });

  it('do not trust the provenance of another revision', () => {
    const written = { revision: 2, preset: 'small', case: 'central', author: '', changedAt: '', dataVersion: '', levers: [] };
    expect(handEdits(snapshot({}, { written }))).toEqual([]);
  });
});

describe('what a write would take away', () => {
  it('is an edit that the new content does not keep', () => {
    expect(lossOfWriting(applied({ B11: 0.2 }), content).edits).toHaveLength(1);
    const kept = { ...content, levers: [lever({ lever: 'us.reciprocal.rate', value: 0.2 }), ...content.levers.slice(1)] };
    expect(lossOfWriting(applied({ B11: 0.2 }), kept).edits).toEqual([]);
  });

  it('is a lever added by hand that the new content does not name', () => {
    expect(lossOfWriting(applied({ A17: 'us.s232.auto.allIn', B17: 0.15 }), content).edits).toEqual([
      { lever: 'us.s232.auto.allIn', cell: 'B17', was: '', is: 0.15 },
    ]);
  });

  it('is a note below the table only where a longer table would reach it', () => {
    const state = applied({ C26: 'my note', A40: 'far below' });
    expect(lossOfWriting(state, content).covered).toEqual([]);
    const longer = { ...content, levers: [...content.levers, lever({ lever: 'a' }), lever({ lever: 'b' })] };
    expect(lossOfWriting(state, longer).covered).toEqual(['C26']);
  });
});

describe('the check before writing', () => {
  it('passes the same sheet and notices an edit, a new revision and a new sheet', () => {
    expect(sameSheet(applied(), applied())).toBe(true);
    expect(sameSheet(applied(), applied({ B11: 0.2 }))).toBe(false);
    expect(sameSheet(applied(), applied({ B8: 4 }))).toBe(false);
    expect(sameSheet({ kind: 'none' }, applied())).toBe(false);
    expect(sameSheet({ kind: 'none' }, { kind: 'none' })).toBe(true);
  });
});
