import type { Model } from '@odoo/o-spreadsheet';
import { GridRefusal } from '../gridRefusal';

/** Asking for what is so already is no refusal. */
const IDLE = 'NoChanges';

/** Sends one command to the grid and turns its refusal into an exception that names it. */
export class Commands {
  readonly dispatch: Model['dispatch'];

  constructor(model: Model) {
    const send: (type: never, payload: never) => ReturnType<Model['dispatch']> = model.dispatch;
    this.dispatch = (type: string, payload?: object) => {
      const result = send(type as never, payload as never);
      const reasons = result.reasons.map(String).filter((reason) => reason !== IDLE);
      if (!result.isSuccessful && reasons.length) throw new GridRefusal(type, reasons.join(', '));
      return result;
    };
  }
}
