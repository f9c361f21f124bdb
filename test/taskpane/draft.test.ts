import { isRefusal } from '../../src/domain/shared/refusal';
import { embeddedData } from '../../src/instruments/embedded';
import { draftLevers, draftScenario, newDraft, typeValue } from '../../src/taskpane/scenarios/draft';
import { scenarioToWrite } from '../../src/taskpane/scenarios/scenarioToWrite';

const { scenarios: book } = embeddedData();
const lever = (draft: ReturnType<typeof newDraft>, id: string) => draftLevers(draft, book).find(({ row }) => row.lever === id);
const textOf = (draft: ReturnType<typeof newDraft>) => {
  const scenario = draftScenario(draft, book);
  return isRefusal(scenario) ? scenario.message : scenario.text;
};

describe('a draft', () => {
  it('starts as the preset alone', () => {
    expect(textOf(newDraft('pause-lapse-24'))).toBe('pause-lapse-24');
  });

  it('reads 20%, 0.2 and 0,2 alike', () => {
    for (const typed of ['20%', '0.2', '0,2', ' 20 % ']) {
      expect(textOf(typeValue(newDraft('pause-lapse-24'), 'us.reciprocal.rate', typed))).toBe('pause-lapse-24 | us.reciprocal.rate=0.2');
    }
  });

  it('marks a text where a number belongs, and a 24 that was meant as 24%', () => {
    expect(lever(typeValue(newDraft('pause-lapse-24'), 'us.reciprocal.rate', 'abc'), 'us.reciprocal.rate')?.problem).not.toBeNull();
    expect(lever(typeValue(newDraft('pause-lapse-24'), 'us.reciprocal.rate', '24'), 'us.reciprocal.rate')?.problem).not.toBeNull();
  });

  it('goes back to the preset when a value is taken out', () => {
    const edited = typeValue(newDraft('pause-lapse-24'), 'us.reciprocal.rate', '20%');
    expect(textOf(typeValue(edited, 'us.reciprocal.rate', null))).toBe('pause-lapse-24');
    expect(lever(typeValue(edited, 'us.reciprocal.rate', ''), 'us.reciprocal.rate')?.value).toBe(0.24);
  });

  it('follows the case: the high case of the pause is 25 %', () => {
    expect(lever({ ...newDraft('pause-lapse-24'), case: 'high' }, 'us.reciprocal.rate')?.value).toBe(0.25);
    expect(textOf({ ...newDraft('pause-lapse-24'), case: 'high' })).toBe('pause-lapse-24:high');
  });

  it('takes a lever that the preset does not name', () => {
    const draft = typeValue(newDraft('statusquo-2025-05-01'), 'us.s232.copper.rate', '50%');
    expect(lever(draft, 'us.s232.copper.rate')).toMatchObject({ value: 0.5, row: { role: 'own', confidence: 'A' } });
    expect(textOf(draft)).toBe('statusquo-2025-05-01 | us.s232.copper.rate=0.5');
  });

  it('becomes a sheet with the levers of the preset and those of every scenario; an edited value is an assumption', () => {
    const preset = book.presets.find(({ id }) => id === 'statusquo-2025-05-01')!;
    const draft = typeValue(newDraft(preset.id), 'us.reciprocal.rate', '12%');
    const { levers } = scenarioToWrite(draft, preset, book, { author: '', revision: 1, at: new Date(), dataVersion: '' });
    const common = book.levers.filter(({ everywhere }) => everywhere).length;
    expect(levers).toHaveLength(preset.levers.length + common);
    expect(levers.find(({ lever: id }) => id === 'us.reciprocal.rate')).toMatchObject({ value: 0.12, shipped: 0.1, confidence: 'A', effect: 'law' });
  });
});
