import { HostError } from './hostError';

/** What goes wrong on purpose, to see the add-in meet a slow or refusing Excel. */
export class Faults {
  /** Milliseconds by which every answer comes later. */
  delay: number;
  private failing: string | null;

  /** `?slow=800` delays every answer, `?fail=InvalidOperationInCellEditMode` refuses the first request. */
  constructor(query: URLSearchParams) {
    const delay = Number(query.get('slow') ?? 0);
    if (!(delay >= 0)) throw new Error(`?slow takes milliseconds, not "${query.get('slow')}".`);
    this.delay = delay;
    this.failing = query.get('fail');
  }
  /** The next request is refused with this code, as Excel refuses while a cell is being edited. */
  failNext(code: string): void {
    this.failing = code;
  }
  takeFailure(): HostError | null {
    const code = this.failing;
    this.failing = null;
    return code === null ? null : new HostError(code, 'Refused on purpose by the workbench.');
  }
}
