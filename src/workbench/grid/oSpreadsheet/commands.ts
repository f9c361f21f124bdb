import type { Model } from '@odoo/o-spreadsheet';
import { GridRefusal } from '../gridRefusal';

/** Sends one command to the grid and turns its refusal into an exception that names it. */
export class Commands {
  readonly dispatch: Model['dispatch'];

  constructor(model: Model) {
    const send = model.dispatch as (type: string, payload?: object) => ReturnType<Model['dispatch']>;
    this.dispatch = ((type: string, payload?: object) => {
      const result = send(type, payload);
      if (!result.isSuccessful) throw new GridRefusal(type, result.reasons.join(', '));
      return result;
    }) as Model['dispatch'];
  }
}
