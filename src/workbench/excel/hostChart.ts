import type { GridChart } from '../grid/gridPort';
import { surface } from '../richapi/apiSurface';
import { invalidArgument, itemNotFound } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostChartAxes } from './hostChartAxes';
import { chartTypeOf } from './hostChartCollection';
import { HostChartLegend } from './hostChartLegend';
import { HostChartSeriesCollection } from './hostChartSeries';
import { HostChartTitle } from './hostChartTitle';
import { HostWorksheet } from './hostWorksheet';
import { readRange } from './readRange';

/** Pixels in a point: Excel places charts in points. */
const PIXELS_PER_POINT = 96 / 72;

const CHART_API = surface<Excel.Chart, HostChart>({
  name: 'Chart',
  scalars: ['id', 'name', 'chartType', 'left', 'top', 'width', 'height'],
  objects: ['title', 'legend', 'series', 'axes', 'worksheet'],
  writable: ['name', 'left', 'top', 'width', 'height'],
  methods: ['setPosition', 'activate', 'delete'],
});

export class HostChart extends HostObject {
  readonly api = CHART_API;
  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    super();
  }
  override get identity(): string {
    return this.id;
  }
  get name(): string {
    return this.book.state.chartNames.get(this.id) ?? '';
  }
  set name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.book.state.chartNames.set(this.id, name);
  }
  get chartType(): string {
    return chartTypeOf(this.chart);
  }
  get title(): HostChartTitle {
    return new HostChartTitle(
      () => this.chart.title,
      (title) => this.change({ title }),
    );
  }
  get legend(): HostChartLegend {
    return new HostChartLegend(
      () => this.chart.legend,
      (legend) => this.change({ legend }),
    );
  }
  get series(): HostChartSeriesCollection {
    return new HostChartSeriesCollection({
      book: this.book,
      read: () => this.chart,
      change: (change) => this.change(change),
    });
  }
  get axes(): HostChartAxes {
    return new HostChartAxes(
      () => this.chart,
      (change) => this.change(change),
    );
  }
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.book, this.chart.sheet);
  }
  get left(): number {
    return this.chart.place.left / PIXELS_PER_POINT;
  }
  set left(points: unknown) {
    this.place({ left: pixels(points) });
  }
  get top(): number {
    return this.chart.place.top / PIXELS_PER_POINT;
  }
  set top(points: unknown) {
    this.place({ top: pixels(points) });
  }
  get width(): number {
    return this.chart.place.width / PIXELS_PER_POINT;
  }
  set width(points: unknown) {
    this.place({ width: pixels(points) });
  }
  get height(): number {
    return this.chart.place.height / PIXELS_PER_POINT;
  }
  set height(points: unknown) {
    this.place({ height: pixels(points) });
  }
  setPosition(startCell: unknown, endCell?: unknown): void {
    const { sheet } = this.chart;
    const start = readRange(this.book, startCell, sheet).zone;
    const { charts } = this.book.grid;
    if (endCell === undefined || endCell === null) {
      const { left, top } = charts.placeOf(sheet, start);
      return this.place({ left, top });
    }
    const end = readRange(this.book, endCell, sheet).zone;
    this.place(charts.placeOf(sheet, { ...start, bottom: end.bottom, right: end.right }));
  }
  activate(): void {
    this.book.grid.sheets.activate(this.chart.sheet);
  }
  delete(): void {
    this.book.grid.charts.remove(this.id);
    this.book.state.chartNames.delete(this.id);
  }
  private get chart(): GridChart {
    const chart = this.book.grid.charts.list().find(({ id }) => id === this.id);
    if (!chart) throw itemNotFound();
    return chart;
  }
  private change(change: Partial<GridChart>): void {
    this.book.grid.charts.put({ ...this.chart, ...change });
  }
  private place(place: Partial<GridChart['place']>): void {
    this.change({ place: { ...this.chart.place, ...place } });
  }
}

function pixels(points: unknown): number {
  if (typeof points !== 'number' || points < 0) throw invalidArgument();
  return Math.round(points * PIXELS_PER_POINT);
}
