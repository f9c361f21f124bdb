import type { ChartSeries } from '../grid/gridPort';
import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostCollection, HostObject } from '../richapi/hostObject';
import { HostRange } from './hostRange';

const CHART_SERIES_API = surface<Excel.ChartSeries, HostChartSeries>({
  name: 'ChartSeries',
  scalars: ['name'],
  writable: ['name'],
  methods: ['setValues'],
});

/** One row of bars or points. */
export class HostChartSeries extends HostObject {
  readonly api = CHART_SERIES_API;
  constructor(
    private readonly read: () => ChartSeries | undefined,
    private readonly write: (change: Partial<ChartSeries>) => void,
  ) {
    super();
  }
  get name(): string {
    return this.read()?.name ?? '';
  }
  set name(name: unknown) {
    this.write({ name: String(name) });
  }
  setValues(range: unknown): void {
    if (!(range instanceof HostRange)) throw invalidArgument();
    this.write({ values: { sheet: range.sheet, zone: range.zone } });
  }
}

const CHART_SERIES_COLLECTION_API = surface<Excel.ChartSeriesCollection, HostChartSeriesCollection>({
  name: 'ChartSeriesCollection',
  scalars: ['count'],
  objects: ['items'],
  methods: ['getItemAt', 'getCount'],
});

export class HostChartSeriesCollection extends HostCollection<HostChartSeries> {
  readonly api = CHART_SERIES_COLLECTION_API;
  constructor(
    private readonly read: () => ChartSeries[],
    private readonly write: (series: ChartSeries[]) => void,
  ) {
    super();
  }
  list(): HostChartSeries[] {
    return this.read().map((_, index) => {
      const change = (changed: Partial<ChartSeries>): void =>
        this.write(this.read().map((series, at) => (at === index ? { ...series, ...changed } : series)));
      return new HostChartSeries(() => this.read()[index], change);
    });
  }
  protected keysOf(series: HostChartSeries): string[] {
    return [series.name];
  }
}
