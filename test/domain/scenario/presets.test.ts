import { constraintsOf } from '../../../src/domain/scenario/constraintsOf';
import { leverTable } from '../../../src/domain/scenario/leverTable';
import { leverValue } from '../../../src/domain/scenario/leverValue';
import type { LeverCase, LeverType, LeverValue } from '../../../src/domain/scenario/preset';
import { indexOf } from '../../../src/domain/scenario/scenarioIndex';
import { viewLaw } from '../../../src/domain/scenario/viewLaw';
import { viewQuotas } from '../../../src/domain/scenario/viewQuotas';
import { canonicalText } from '../../../src/domain/scenario/writeScenario';
import { dayFromIso } from '../../../src/domain/shared/isoDate';
import { embeddedData } from '../../../src/instruments/embedded';
import { refused, scenario } from './given';

const { scenarios: book } = embeddedData();
const CASES: LeverCase[] = ['low', 'central', 'high'];
const everyCase = book.presets.flatMap(({ id }) => CASES.map((inCase) => `${id}:${inCase}`));

function isOfType(value: LeverValue, type: LeverType): boolean {
  return value === null || typeof value === { number: 'number', date: 'number', boolean: 'boolean', text: 'string' }[type];
}

/** A cell joined into text: nothing for a blank, capitals for a truth value, the locale's comma, no quotes. */
function asExcelJoins(value: LeverValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

describe('every shipped preset', () => {
  it.each(everyCase)('%s: its lever table written back gives the preset itself', (text) => {
    const read = scenario(text, book);
    const rows = leverTable(read, book).map(({ lever, value }) => [lever, value]);
    expect(canonicalText(text, rows, book)).toBe(text.replace(':central', ''));
  });

  it.each(everyCase)('%s: its lever table joined by TEXTJOIN in a decimal-comma locale reads as the preset itself', (text) => {
    const read = scenario(text, book);
    const joined = [text, ...leverTable(read, book).map(({ lever, value }) => `${lever}=${asExcelJoins(value)}`)].join(' | ');
    expect(scenario(joined, book).text).toBe(read.text);
  });

  it.each(book.presets)('$id: values have the type and keep the limits of their lever', ({ levers }) => {
    for (const { lever: id, low, central, high } of levers) {
      const lever = indexOf(book).lever(id)!;
      for (const value of [low, central, high]) {
        expect({ id, value, ofType: isOfType(value, lever.type) }).toEqual({ id, value, ofType: true });
        if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(lever.atLeast ?? -Infinity);
        if (typeof value === 'number') expect(value).toBeLessThanOrEqual(lever.atMost ?? Infinity);
      }
    }
  });

  it.each(book.presets)('$id: its constraints hold in the central case as its source says', ({ id, constraints }) => {
    const held = new Map(constraintsOf(scenario(id, book), book).map((check) => [check.id, check.held]));
    for (const constraint of constraints) expect(held.get(constraint.id)).toBe(constraint.holds);
  });

  it.each(book.presets)('$id: never both forms of one duty', ({ levers }) => {
    const ids = levers.map(({ lever }) => lever);
    expect(ids.filter((id) => id.endsWith('.rate') && ids.includes(id.replace(/rate$/, 'allIn')))).toEqual([]);
  });
});

describe('the presets of the talks', () => {
  const overrides = (text: string) => viewLaw(scenario(text, book), book).overrides.map(({ lever, form, value }) => [lever, form, value]);
  const value = (text: string, lever: string) => leverValue(scenario(text, book), lever, book);

  it('the status quo is the law of 3 May 2025 as known then, unchanged', () => {
    const day = dayFromIso('2025-05-03');
    expect(viewLaw(scenario('statusquo-2025-05-01', book), book)).toEqual({ key: 'statusquo-2025-05-01', lawOn: day, knownAsOf: day, overrides: [] });
    expect(viewLaw(scenario('baseline-pre-2025', book), book)).toMatchObject({ lawOn: dayFromIso('2024-12-31'), knownAsOf: null });
  });

  it('the pause lapses: 24 % on ordinary goods, 25 % in the high case', () => {
    expect(overrides('pause-lapse-24')).toContainEqual(['us.reciprocal', 'addOn', 0.24]);
    expect(overrides('pause-lapse-24:high')).toContainEqual(['us.reciprocal', 'addOn', 0.25]);
  });

  it('cars only: a total of 15 %, and nothing else moves', () => {
    expect(overrides('auto-relief')).toEqual([
      ['us.s232.auto', 'allIn', 0.15],
      ['us.s232.autoparts', 'allIn', 0.15],
    ]);
  });

  it('an outcome that became law shows its levers and changes nothing', () => {
    expect(overrides('outcome-2025-07:high')).toEqual([]);
    expect(value('outcome-2025-07', 'us.reciprocal.allIn')).toBe(0.15);
  });

  it('rice inside the quota moves no duty and no volume but that of the tender', () => {
    expect(overrides('rice-inside-ma')).toEqual([]);
    expect(viewQuotas(scenario('rice-inside-ma:high', book), book).levers.get('jp.rice.sbs.limit')).toBe(200_000);
    expect(viewQuotas(scenario('rice-inside-ma', book), book).levers.has('jp.rice.ma.limit')).toBe(false);
  });

  it('a package holds the offers it includes, each in its stated case', () => {
    expect(value('small-steps-package', 'jp.rice.ma.usShare')).toBe(0.5);
    expect(value('small-steps-package', 'jp.auto.php.cap')).toBe(10_000);
    expect(value('small-steps-package', 'jp.purchase.corn')).toBe(500_000);
    expect(value('maximal-package', 'jp.rice.csqUS.limit')).toBe(70_000);
    expect(value('maximal-package', 'jp.beef.safeguard')).toBe('removed');
    expect(refused(value('maximal-package', 'jp.auto.php.cap')).message).toContain('no value in this case');
  });

  it('weights, calendar and support exist in every scenario with their central value', () => {
    for (const text of ['', 'escalation:high', 'law-2026-11']) {
      expect(value(text, 'jp.politics.riceWeight')).toBe(1.5);
      expect(value(text, 'jp.politics.electionDate')).toBe(dayFromIso('2025-07-20'));
    }
  });

  it('a misspelt preset names the one meant', () => {
    expect(refused(canonicalText('pause-lapse', [], book)).message).toContain('pause-lapse-24');
  });
});
