import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';

const CHART_TITLE_API = surface<Excel.ChartTitle, HostChartTitle>({
  name: 'ChartTitle',
  scalars: ['text', 'visible'],
  writable: ['text', 'visible'],
});

/** Title of a chart or of an axis. */
export class HostChartTitle extends HostObject {
  readonly api = CHART_TITLE_API;
  constructor(
    private readonly read: () => string,
    private readonly write: (text: string) => void,
  ) {
    super();
  }
  get text(): string {
    return this.read();
  }
  set text(text: unknown) {
    this.write(String(text));
  }
  get visible(): boolean {
    return this.read() !== '';
  }
  set visible(visible: unknown) {
    if (visible !== true) this.write('');
  }
}
