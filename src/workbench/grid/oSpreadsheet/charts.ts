import type { Model } from '@odoo/o-spreadsheet';
import { addressOf, quoteSheet } from '../address';
import type { CellPlace, ChartKind, ChartPort, GridChart } from '../gridPort';
import type { Zone } from '../zone';
import type { Commands } from './commands';


type Definition = ReturnType<Model['getters']['getChartDefinition']>;

const GRID_TYPES = { column: 'bar', bar: 'bar', line: 'line', pie: 'pie', scatter: 'scatter' } as const satisfies
  Record<ChartKind, string>;
const PALETTE = ['#0F6CBD', '#C4591F', '#5C6670', '#8A6D00', '#7A3E9D', '#2E7D4F'];

export class Charts implements ChartPort {
  private readonly specifications = new Map<string, GridChart>();
  constructor(
    private readonly model: Model,
    private readonly commands: Commands,
  ) {}

  /** Charts drawn through this port that are still there (the user may have deleted or undone one). */
  list(): GridChart[] {
    const { getters } = this.model;
    const alive = new Set(getters.getSheetIds().flatMap((sheet) => getters.getFigures(sheet).map(({ id }) => id)));
    return [...this.specifications.values()].filter(({ id }) => alive.has(id));
  }
  put(chart: GridChart): void {
    if (this.list().some(({ id }) => id === chart.id)) this.remove(chart.id);
    const { left, top, width, height } = chart.place;
    this.commands.dispatch('CREATE_CHART', {
      sheetId: chart.sheet,
      chartId: `chart-${chart.id}`,
      figureId: chart.id,
      ...this.anchor(chart.sheet, left, top),
      size: { width, height },
      definition: this.definition(chart),
    });
    this.specifications.set(chart.id, chart);
  }
  remove(id: string): void {
    const chart = this.specifications.get(id);
    if (chart) this.commands.dispatch('DELETE_FIGURE', { sheetId: chart.sheet, figureId: id });
    this.specifications.delete(id);
  }
  placeOf(sheet: string, zone: Zone): GridChart['place'] {
    const left = this.offset(sheet, 'COL', zone.left);
    const top = this.offset(sheet, 'ROW', zone.top);
    const width = this.offset(sheet, 'COL', zone.right + 1) - left;
    return { left, top, width, height: this.offset(sheet, 'ROW', zone.bottom + 1) - top };
  }
  private size(sheet: string, dimension: 'COL' | 'ROW', index: number): number {
    const { getters } = this.model;
    return dimension === 'COL' ? getters.getColSize(sheet, index) : getters.getRowSize(sheet, index);
  }
  private offset(sheet: string, dimension: 'COL' | 'ROW', end: number): number {
    let pixels = 0;
    for (let index = 0; index < end; index++) pixels += this.size(sheet, dimension, index);
    return pixels;
  }
  private anchor(sheet: string, left: number, top: number) {
    const find = (dimension: 'COL' | 'ROW', at: number) => {
      let index = 0;
      let rest = at;
      while (rest >= this.size(sheet, dimension, index)) rest -= this.size(sheet, dimension, index++);
      return { index, rest };
    };
    const column = find('COL', left);
    const row = find('ROW', top);
    return { col: column.index, row: row.index, offset: { x: column.rest, y: row.rest } };
  }
  private definition(chart: GridChart): Definition {
    const drawn = chart.series.flatMap(({ name, values }) => (values ? [{ name, values }] : []));
    const range = ({ sheet, zone }: CellPlace): string =>
      `${quoteSheet(this.model.getters.getSheetName(sheet))}!${addressOf(zone)}`;
    const style = (index: number, name: string | null) => ({
      backgroundColor: PALETTE[index % PALETTE.length] ?? '#0F6CBD',
      ...(name === null ? {} : { label: name }),
    });
    const common = {
      title: { text: chart.title, fontSize: 14, color: '#1F2933' },
      background: '#FFFFFF',
      dataSource: {
        type: 'range' as const,
        dataSets: drawn.map(({ values }, index) => ({ dataSetId: String(index), dataRange: range(values) })),
        ...(chart.labels ? { labelRange: range(chart.labels) } : {}),
        dataSetsHaveTitle: chart.headed,
      },
      dataSetStyles: Object.fromEntries(drawn.map(({ name }, index) => [String(index), style(index, name)])),
      legendPosition: chart.legend,
      aggregated: false,
      humanize: true,
      axesDesign: { x: { title: { text: chart.categoryAxisTitle } }, y: { title: { text: chart.valueAxisTitle } } },
    };
    const type = GRID_TYPES[chart.kind];
    switch (type) {
      case 'bar':
        return { ...common, type, stacked: chart.stacked, horizontal: chart.kind === 'bar' };
      case 'line':
        return { ...common, type, stacked: false, labelsAsText: true, cumulative: false };
      case 'scatter':
        return { ...common, type, labelsAsText: false };
      case 'pie':
        return { ...common, type };
    }
  }
}
