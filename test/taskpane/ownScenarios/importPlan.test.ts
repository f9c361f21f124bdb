import { importChanges, planImport } from '../../../src/taskpane/ownScenarios/importPlan';
import type { TransferEntry } from '../../../src/taskpane/ownScenarios/readTransferFile';
import { own } from '../../workbook/own';

const entry = (title: string, text = 'pause-lapse-24', problem: TransferEntry['problem'] = null): TransferEntry => ({ title, note: '', author: 'Desk', changedAt: '', text, problem });
const present = [own({ id: 'cars', title: 'Cars', text: 'auto-relief' })];

describe('what would become of the entries of a file', () => {
  it('is new, here already, or new under another title', () => {
    const plan = planImport([entry('Rice'), entry('CARS', 'auto-relief'), entry('Cars')], present);
    expect(plan.map(({ title, status }) => [title, status])).toEqual([['Rice', 'new'], ['CARS', 'same'], ['Cars (2)', 'renamed']]);
  });

  it('heeds the entries before it in the file', () => {
    const plan = planImport([entry('Rice'), entry('Rice'), entry('rice', 'auto-relief')], []);
    expect(plan.map(({ title, status }) => [title, status])).toEqual([['Rice', 'new'], ['Rice', 'same'], ['rice (2)', 'renamed']]);
  });

  it('never makes room for a bad one', () => {
    const plan = planImport([entry('Rice', 'x', { kind: 'noPreset', path: 'scenarios[0].text' }), entry('Rice')], []);
    expect(plan.map(({ status }) => status)).toEqual(['bad', 'new']);
  });
});

it('becomes changes with ids of this workbook; an entry without a moment was changed now', () => {
  const at = new Date('2025-05-02T00:00:00Z');
  const changes = importChanges(planImport([entry('Cars'), { ...entry('Rice'), changedAt: '2024-01-01T00:00:00Z' }], present), present, at);
  expect(changes.map(({ before, ...change }) => [before, 'after' in change && change.after.id, 'after' in change && change.after.changedAt])).toEqual([
    [null, 'cars-2', '2025-05-02T00:00:00.000Z'],
    [null, 'rice', '2024-01-01T00:00:00Z'],
  ]);
});
