import type { GridChart } from '../grid/gridPort';
import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';

const POSITIONS: Readonly<Record<string, GridChart['legend']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

const CHART_LEGEND_API = surface<Excel.ChartLegend, HostChartLegend>({
  name: 'ChartLegend',
  scalars: ['visible', 'position'],
  writable: ['visible', 'position'],
});

export class HostChartLegend extends HostObject {
  readonly api = CHART_LEGEND_API;
  constructor(
    private readonly read: () => GridChart['legend'],
    private readonly write: (legend: GridChart['legend']) => void,
  ) {
    super();
  }
  get visible(): boolean {
    return this.read() !== 'none';
  }
  set visible(visible: unknown) {
    if (visible !== true) this.write('none');
    else if (!this.visible) this.write('bottom');
  }
  get position(): string {
    return Object.keys(POSITIONS).find((name) => POSITIONS[name] === this.read()) ?? 'Bottom';
  }
  set position(position: unknown) {
    const legend = typeof position === 'string' ? POSITIONS[position] : undefined;
    if (!legend) throw invalidArgument();
    this.write(legend);
  }
}
