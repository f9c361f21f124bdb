import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';

const APPLICATION_API = surface<Excel.Application, HostApplication>({
  name: 'Application',
  scalars: ['calculationMode', 'calculationState', 'calculationEngineVersion'],
  methods: ['calculate', 'suspendApiCalculationUntilNextSync', 'suspendScreenUpdatingUntilNextSync'],
});

export class HostApplication extends HostObject {
  readonly api = APPLICATION_API;
  readonly calculationMode = 'Automatic';
  readonly calculationState = 'Done';
  readonly calculationEngineVersion = 191029;
  constructor(private readonly book: Book) {
    super();
  }
  /** Full and FullRebuild call every custom function again; Recalculate only what waits. */
  calculate(type: unknown): void {
    if (type !== 'Recalculate') this.book.forgetFunctionResults();
    this.book.grid.recalculate();
  }
  /** A request is one evaluation and one drawing here anyway. */
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
