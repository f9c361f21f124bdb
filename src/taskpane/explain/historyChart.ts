import { dayOf, yearOf } from '../../domain/shared/isoDate';
import type { Day } from '../../domain/shared/isoDate';
import type { HistorySpan } from './historySpans';

/** The plot within the drawing, in its own units. */
export const PLOT = { width: 320, height: 168, left: 40, right: 310, top: 20, bottom: 142 } as const;

/** Share of the time shown that is left before the first change. */
const LEAD = 0.12;
const MOST_TICKS = 5;

export interface HistoryChart {
  /** Steps of spans that have a rate, as paths; a gap ends one path and begins another. */
  paths: string[];
  spans: { left: number; right: number; y: number | null }[];
  yTicks: { y: number; rate: number }[];
  xTicks: { x: number; day: Day }[];
  xOf: (day: Day) => number;
  yOf: (rate: number) => number;
}

/** Lays the steps out: from a little before the first change to the last day of law; days in `marked` are always inside. */
export function historyChart(spans: readonly HistorySpan[], lastDay: Day, marked: readonly Day[], rates: readonly number[]): HistoryChart {
  const { first, last } = window(spans, lastDay, marked);
  const top = niceTop(Math.max(0, ...rates, ...spans.map(({ rate }) => rate ?? 0)));
  const xOf = (day: Day): number => rounded(PLOT.left + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (PLOT.right - PLOT.left));
  const yOf = (rate: number): number => rounded(PLOT.bottom - (rate / top) * (PLOT.bottom - PLOT.top));
  const placed = spans.map(({ from, to, rate }) => ({ left: xOf(from), right: xOf(to ?? last), y: rate === null ? null : yOf(rate) }));
  return {
    paths: pathsOf(placed),
    spans: placed,
    yTicks: [0, top / 2, top].map((rate) => ({ y: yOf(rate), rate })),
    xTicks: ticks(first, last).map((day) => ({ x: xOf(day), day })),
    xOf,
    yOf,
  };
}

function window(spans: readonly HistorySpan[], lastDay: Day, marked: readonly Day[]): { first: Day; last: Day } {
  const start = spans[0]?.from ?? lastDay;
  const last = Math.max(lastDay, spans.at(-1)?.from ?? lastDay, ...marked, start + 1);
  const change = spans[1]?.from ?? start;
  const lead = Math.ceil((last - change) * LEAD);
  return { first: Math.min(Math.max(start, change - lead), ...marked, last - 1), last };
}

/** niceTop(0.275) // => 0.3; a chart of zeros still has a height */
function niceTop(rate: number): number {
  if (rate < 1e-4) return 0.1;
  const power = 10 ** Math.floor(Math.log10(rate));
  const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
  return Number(((steps.find((step) => step * power >= rate * 0.999) ?? 10) * power).toPrecision(3));
}

function pathsOf(spans: HistoryChart['spans']): string[] {
  const paths: string[] = [];
  let open = '';
  for (const { left, right, y } of spans) {
    if (y === null) {
      if (open) paths.push(open);
      open = '';
    } else {
      open += open ? ` V ${y} H ${right}` : `M ${left} ${y} H ${right}`;
    }
  }
  return open ? [...paths, open] : paths;
}

/** First days of half-years, or of years where those are too many. */
function ticks(first: Day, last: Day): Day[] {
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, i) => yearOf(first) + i);
  const inside = (day: Day): boolean => day >= first && day <= last;
  const halves = years.flatMap((year) => [dayOf(year, 1, 1), dayOf(year, 7, 1)]).filter(inside);
  if (halves.length <= MOST_TICKS) return halves;
  const step = Math.ceil(years.length / MOST_TICKS);
  return years.filter((_, i) => i % step === 0).map((year) => dayOf(year, 1, 1)).filter(inside);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
