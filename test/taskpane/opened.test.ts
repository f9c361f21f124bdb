import fc from 'fast-check';
import { readScenario } from '../../src/domain/scenario/readScenario';
import { isRefusal } from '../../src/domain/shared/refusal';
import { embeddedData } from '../../src/instruments/embedded';
import { findOwnScenarios } from '../../src/taskpane/ownScenarios/findOwnScenarios';
import { appliedKey } from '../../src/taskpane/scenarios/appliedKey';
import { draftScenario, typeValue } from '../../src/taskpane/scenarios/draft';
import { isEdited, openOwn, openPreset, underOwnName } from '../../src/taskpane/scenarios/opened';
import type { ScenarioState } from '../../src/workbook/readScenario';
import type { ScenarioSnapshot } from '../../src/workbook/scenarioSnapshot';
import { own } from '../workbook/own';

const { scenarios: book } = embeddedData();

describe('an own scenario that is opened', () => {
  it('is again the scenario it was, whatever its values', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }).map(String), fc.constantFrom('true', 'false', '2025-07-20', '"say ""hi"" | there"', '0.123456789012345', '1e-7'));
    const delta = fc.tuple(fc.constantFrom(...book.levers.map(({ id }) => id)), value).map(([lever, text]) => `${lever}=${text}`);
    const text = fc.tuple(fc.constantFrom(...book.presets.map(({ id }) => id)), fc.constantFrom('', ':low', ':high'), fc.array(delta, { maxLength: 3 }));
    fc.assert(
      fc.property(text, ([preset, inCase, deltas]) => {
        const scenario = readScenario([preset + inCase, ...deltas].join(' | '), book);
        fc.pre(!isRefusal(scenario));
        const opened = openOwn(own({ id: 'a', text: scenario.text }), book)!;
        const draft = draftScenario(opened.draft, book);
        expect(isRefusal(draft) ? draft.message : draft.text).toBe(scenario.text);
        expect(isEdited(opened, book)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is edited once a value is another one or cannot be read, and not when it is typed the same', () => {
    const opened = openOwn(own({ id: 'a', text: 'pause-lapse-24 | us.reciprocal.rate=0.2' }), book)!;
    const typed = (text: string) => isEdited({ ...opened, draft: typeValue(opened.draft, 'us.reciprocal.rate', text) }, book);
    expect([typed('0.2'), typed('20 %'), typed('21%'), typed('abc')]).toEqual([false, false, true, true]);
    expect(isEdited(openPreset('pause-lapse-24'), book)).toBe(false);
  });

  it('that these data cannot read is not opened', () => {
    expect(openOwn(own({ id: 'a', text: 'no-such-preset' }), book)).toBeNull();
    expect(openOwn(own({ id: 'a', text: '| us.reciprocal.rate=0.2' }), book)).toBeNull();
  });

  it('heads the sheet with its own title and note, in every language', () => {
    const preset = book.presets.find(({ id }) => id === 'auto-relief')!;
    expect(underOwnName(preset, own({ id: 'a', title: 'Cars', note: 'June' }))).toMatchObject({ id: 'auto-relief', title: 'Cars', titleJa: '', oneLine: 'June', lawOn: preset.lawOn });
  });
});

describe('the scenario that the sheet is headed with', () => {
  const list = { revision: 1, damaged: 0, scenarios: [own({ id: 'cars', title: 'Cars', text: 'auto-relief' }), own({ id: 'odd', title: 'Odd', text: 'no-such-preset' })] };
  const sheet = (title: string, preset: string): ScenarioState => ({ kind: 'applied', snapshot: { title, preset } as ScenarioSnapshot });

  it('is the own one of that title on the same preset, else the preset', () => {
    expect(appliedKey(sheet('Cars', 'auto-relief'), list, book)).toBe('own:cars');
    expect(appliedKey(sheet('Cars', 'pause-lapse-24'), list, book)).toBe('preset:pause-lapse-24');
    expect(appliedKey(sheet('Odd', 'auto-relief'), list, book)).toBe('preset:auto-relief');
    expect(appliedKey(sheet('Cars', 'auto-relief'), null, book)).toBe('preset:auto-relief');
    expect(appliedKey({ kind: 'none' }, list, book)).toBeNull();
  });
});

it('the search finds own scenarios by their words, their author, their preset and their levers, the last changed first', () => {
  const scenarios = [
    own({ id: 'a', title: 'June offer', note: 'second round', author: 'Sato', changedAt: '2025-05-01T00:00:00Z', text: 'auto-relief | us.reciprocal.rate=0.05' }),
    own({ id: 'b', title: 'Old', changedAt: '2025-06-01T00:00:00Z', text: 'no-such-preset' }),
  ];
  const ids = (query: string) => findOwnScenarios(query, scenarios, book).map(({ id }) => id);
  expect(ids('')).toEqual(['b', 'a']);
  expect(ids('june ROUND')).toEqual(['a']);
  expect(ids('sato')).toEqual(['a']);
  expect(ids('auto-only')).toEqual(['a']);
  expect(ids('reciprocal duty')).toEqual(['a']);
  expect(ids('no-such')).toEqual(['b']);
});
