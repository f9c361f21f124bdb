import fc from 'fast-check';
import { historyChart, PLOT } from '../../../src/taskpane/explain/historyChart';
import { historySpansOf } from '../../../src/taskpane/explain/historySpans';
import type { HistorySpan } from '../../../src/taskpane/explain/historySpans';
import { historySentence, spanSentence } from '../../../src/taskpane/explain/historyWords';
import { english, japanese } from './callOf';

const span = (from: number, to: number | null, rate: number | null): HistorySpan => ({ from, to, rate, expression: '', refusal: null, source: '' });
const CARS = [span(43101, 45750, 0.025), span(45750, 45916, 0.275), span(45916, null, 0.15)];

describe('the step chart', () => {
  it('begins a little before the first change, not years before, and ends at the last day of law', () => {
    const { spans, xTicks, yTicks } = historyChart(CARS, 46293, [], []);
    expect(spans[0]!.left).toBe(PLOT.left);
    expect(spans[1]!.left).toBeGreaterThan(PLOT.left + 15);
    expect(spans[2]!.right).toBe(PLOT.right);
    expect(yTicks.map(({ rate }) => rate)).toEqual([0, 0.15, 0.3]);
    expect(xTicks.length).toBeLessThanOrEqual(5);
  });

  it('shows the day that matters even when it lies before the first change', () => {
    const { xOf } = historyChart(CARS, 46293, [45000], []);
    expect(xOf(45000)).toBe(PLOT.left);
  });

  it('a time without a rate is a gap, never zero', () => {
    const { paths, spans } = historyChart([span(45000, 45100, 0.1), span(45100, 45200, null), span(45200, null, 0.2)], 45300, [], []);
    expect(paths).toHaveLength(2);
    expect(spans[1]!.y).toBeNull();
    const rates = historySpansOf([[45000, 45100, { error: '#N/A', what: 'Needs a quantity.', because: '', tryThis: '' }, '49JPY/kg', '', 'x']]);
    expect(rates[0]).toMatchObject({ rate: null, refusal: { what: 'Needs a quantity.' } });
    expect(spanSentence(rates[0]!, english)).toBe('no rate from 15 March 2023 to 22 June 2023: Needs a quantity.');
  });

  it('stays within its frame, whatever the history', () => {
    const history = fc.array(fc.record({ days: fc.integer({ min: 1, max: 900 }), rate: fc.option(fc.double({ min: 0, max: 12, noNaN: true })) }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(history, fc.integer({ min: 43_000, max: 47_000 }), (steps, marked) => {
        let day = 43_101;
        const spans = steps.map(({ days, rate }, i) => span(day, (day += days) && i < steps.length - 1 ? day : null, rate));
        const chart = historyChart(spans, day, [marked], []);
        for (const { left, right, y } of chart.spans) {
          expect(left).toBeGreaterThanOrEqual(PLOT.left);
          expect(right).toBeLessThanOrEqual(PLOT.right);
          expect(right).toBeGreaterThanOrEqual(left);
          if (y !== null) expect(y >= PLOT.top && y <= PLOT.bottom).toBe(true);
        }
        expect(chart.xTicks.every(({ x }) => x >= PLOT.left && x <= PLOT.right)).toBe(true);
      }),
    );
  });

  it('has the whole history as its text', () => {
    expect(historySentence(CARS, 46293, english)).toBe(
      'Rate from 1 January 2018 to 28 September 2026: 2.5% from 1 January 2018; 27.5% from 3 April 2025; 15% from 16 September 2025.',
    );
    expect(historySentence(CARS, 46293, japanese)).toContain('2025年4月3日から 27.5%');
  });
});
