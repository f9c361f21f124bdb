import type { Model } from '@odoo/o-spreadsheet';
import { GridRefusal } from '../gridRefusal';

/** Sends one command to the grid and turns its refusal into an exception that names it. */
export class Commands {
  readonly dispatch: Model['dispatch'];

  constructor(model: Model) {
    const send: (type: never, payload: never) => ReturnType<Model['dispatch']> = model.dispatch;
    this.dispatch = (type: string, payload?: object) => {
      const result = send(type as never, payload as never);
      if (!result.isSuccessful) throw new GridRefusal(type, result.reasons.join(', '));
      return result;
    };
  }
}
