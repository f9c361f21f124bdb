import type { GridChart } from '../grid/gridPort';
import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';
import { HostChartTitle } from './hostChartTitle';

type Change = (change: Partial<GridChart>) => void;

const CHART_AXIS_API = surface<Excel.ChartAxis, HostChartAxis>({ name: 'ChartAxis', objects: ['title'] });

/** Of the axes, their titles. */
export class HostChartAxis extends HostObject {
  readonly api = CHART_AXIS_API;
  constructor(readonly title: HostChartTitle) {
    super();
  }
}

const CHART_AXES_API = surface<Excel.ChartAxes, HostChartAxes>({
  name: 'ChartAxes',
  objects: ['valueAxis', 'categoryAxis'],
});

export class HostChartAxes extends HostObject {
  readonly api = CHART_AXES_API;
  constructor(
    private readonly chart: () => GridChart,
    private readonly change: Change,
  ) {
    super();
  }
  get valueAxis(): HostChartAxis {
    return this.axis('valueAxisTitle');
  }
  get categoryAxis(): HostChartAxis {
    return this.axis('categoryAxisTitle');
  }
  private axis(field: 'valueAxisTitle' | 'categoryAxisTitle'): HostChartAxis {
    const title = new HostChartTitle(
      () => this.chart()[field],
      (text) => this.change({ [field]: text }),
    );
    return new HostChartAxis(title);
  }
}
