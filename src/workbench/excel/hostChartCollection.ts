import type { ChartKind, GridChart } from '../grid/gridPort';
import type { Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { apiNotFound, invalidArgument } from '../richapi/hostError';
import { HostCollection } from '../richapi/hostObject';
import type { Book } from './book';
import { HostChart } from './hostChart';
import { HostRange } from './hostRange';

const KINDS: Readonly<Record<string, { kind: ChartKind; stacked: boolean }>> = {
  ColumnClustered: { kind: 'column', stacked: false },
  ColumnStacked: { kind: 'column', stacked: true },
  BarClustered: { kind: 'bar', stacked: false },
  BarStacked: { kind: 'bar', stacked: true },
  Line: { kind: 'line', stacked: false },
  LineMarkers: { kind: 'line', stacked: false },
  Pie: { kind: 'pie', stacked: false },
  XYScatter: { kind: 'scatter', stacked: false },
};

export const chartTypeOf = (chart: GridChart): string =>
  Object.keys(KINDS).find((name) => KINDS[name]?.kind === chart.kind && KINDS[name].stacked === chart.stacked) ?? 'ColumnClustered';

const CHART_COLLECTION_API = surface<Excel.ChartCollection, HostChartCollection>({
  name: 'ChartCollection',
  scalars: ['count'],
  objects: ['items'],
  methods: ['add', 'getItem', 'getItemOrNullObject', 'getItemAt', 'getCount'],
});

export class HostChartCollection extends HostCollection<HostChart> {
  readonly api = CHART_COLLECTION_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }
  list(): HostChart[] {
    return this.book.grid.charts
      .list()
      .filter(({ sheet }) => sheet === this.sheet)
      .map(({ id }) => new HostChart(this.book, id));
  }
  protected keysOf(chart: HostChart): string[] {
    return [chart.id, chart.name];
  }
  /** First column = labels, first row = names of the series, as Excel reads a range with headings. */
  add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): HostChart {
    const known = typeof type === 'string' ? KINDS[type] : undefined;
    if (!known) throw apiNotFound(`ChartType ${String(type)}`);
    if (!(source instanceof HostRange)) throw invalidArgument();
    if (seriesBy === 'Rows') throw apiNotFound('ChartSeriesBy.rows');
    const { zone, sheet } = source;
    const id = this.book.state.newId();
    const { chartNames } = this.book.state;
    chartNames.set(id, this.book.state.freeName('Chart ', chartNames.values()));
    this.book.grid.charts.put({
      ...known,
      id,
      sheet: this.sheet,
      title: '',
      series: seriesZones(zone).map((values) => ({ name: null, values: { sheet, zone: values } })),
      labels: zone.left < zone.right ? { sheet, zone: { ...zone, right: zone.left } } : null,
      headed: true,
      legend: 'bottom',
      valueAxisTitle: '',
      categoryAxisTitle: '',
      place: { left: 240, top: 120, width: 480, height: 288 },
    });
    return new HostChart(this.book, id);
  }
}

function seriesZones(zone: Zone): Zone[] {
  const first = zone.left < zone.right ? zone.left + 1 : zone.left;
  return Array.from({ length: zone.right - first + 1 }, (_, i) => ({ ...zone, left: first + i, right: first + i }));
}
