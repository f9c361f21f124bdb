import type { CellPlace, ChartSeries, GridChart } from '../grid/gridPort';
import { surface } from '../richapi/apiSurface';
import { invalidArgument, itemNotFound } from '../richapi/hostError';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostRange } from './hostRange';

/** A chart as its series read and change it. */
export interface ChartOfSeries {
  readonly book: Book;
  read(): GridChart;
  change(change: Partial<GridChart>): void;
}

const CHART_SERIES_API = surface<Excel.ChartSeries, HostChartSeries>({
  name: 'ChartSeries',
  scalars: ['name'],
  writable: ['name'],
  methods: ['setValues', 'setXAxisValues', 'delete'],
});

/** One row of bars or points. */
export class HostChartSeries extends HostObject {
  readonly api = CHART_SERIES_API;
  constructor(
    private readonly chart: ChartOfSeries,
    private readonly index: number,
  ) {
    super();
  }
  get name(): string {
    return this.series().name ?? '';
  }
  set name(name: unknown) {
    this.put({ name: String(name) });
  }
  setValues(range: unknown): void {
    withoutHeadings(this.chart);
    this.put({ values: placeOf(range) });
  }
  /** The grid has one row of labels for all series of a chart. */
  setXAxisValues(range: unknown): void {
    withoutHeadings(this.chart);
    this.chart.change({ labels: placeOf(range) });
  }
  delete(): void {
    this.series();
    this.chart.change({ series: this.chart.read().series.filter((_, at) => at !== this.index) });
  }
  private series(): ChartSeries {
    const series = this.chart.read().series[this.index];
    if (!series) throw itemNotFound();
    return series;
  }
  private put(changed: Partial<ChartSeries>): void {
    const now = { ...this.series(), ...changed };
    this.chart.change({ series: this.chart.read().series.map((series, at) => (at === this.index ? now : series)) });
  }
}

function placeOf(range: unknown): CellPlace {
  if (!(range instanceof HostRange)) throw invalidArgument();
  return { sheet: range.sheet, zone: range.zone };
}

/** A range set by itself holds values only, so the headings of the others become their names. */
function withoutHeadings({ book, ...of }: ChartOfSeries): void {
  const chart = of.read();
  if (!chart.headed) return;
  const below = (place: CellPlace | null): CellPlace | null => place && { ...place, zone: { ...place.zone, top: place.zone.top + 1 } };
  const heading = (place: CellPlace | null): string | null =>
    place && (book.grid.cells.read(place.sheet, { ...place.zone, bottom: place.zone.top })[0]?.[0]?.text ?? null);
  of.change({
    headed: false,
    labels: below(chart.labels),
    series: chart.series.map(({ name, values }) => ({ name: name ?? heading(values), values: below(values) })),
  });
}

const CHART_SERIES_COLLECTION_API = surface<Excel.ChartSeriesCollection, HostChartSeriesCollection>({
  name: 'ChartSeriesCollection',
  scalars: ['count'],
  objects: ['items'],
  methods: ['add', 'getItemAt', 'getCount'],
});

export class HostChartSeriesCollection extends HostCollection<HostChartSeries> {
  readonly api = CHART_SERIES_COLLECTION_API;
  constructor(private readonly chart: ChartOfSeries) {
    super();
  }
  list(): HostChartSeries[] {
    return this.chart.read().series.map((_, index) => new HostChartSeries(this.chart, index));
  }
  protected keysOf(series: HostChartSeries): string[] {
    return [series.name];
  }
  add(name?: unknown): HostChartSeries {
    withoutHeadings(this.chart);
    const { series } = this.chart.read();
    const named = typeof name === 'string' && name !== '' ? name : `Series${series.length + 1}`;
    this.chart.change({ series: [...series, { name: named, values: null }] });
    return new HostChartSeries(this.chart, series.length);
  }
}
