import { changeOwnScenarios } from '../../../src/workbook/changeOwnScenarios';
import type { OwnScenario, OwnScenarioList } from '../../../src/workbook/ownScenario';
import { readOwnScenarios, writeOwnScenarios } from '../../../src/workbook/ownScenariosPart';
import type { ScenarioState } from '../../../src/workbook/readScenario';
import { readScenarioState } from '../../../src/workbook/readScenario';
import { watchScenarioSheet } from '../../../src/workbook/watchScenarioSheet';
import { own } from '../../workbook/own';

export const cars = own({ id: 'cars', title: 'Cars first', note: 'Second round', author: 'Sato', text: 'auto-relief | us.s232.auto.allIn=0.125' });

/** The workbook behind the pane: its list, on which the real merge works, and its sheet. The modules of the edge are mocked by the test. */
export class SharedBook {
  list: OwnScenarioList = { revision: 1, scenarios: [cars], damaged: 0 };
  state: ScenarioState = { kind: 'none' };
  /** Tells the pane that the sheet changed. */
  sheetChanged: () => void = () => undefined;

  constructor() {
    jest.mocked(readOwnScenarios).mockImplementation(() => Promise.resolve(this.list));
    jest.mocked(readScenarioState).mockImplementation(() => Promise.resolve(this.state));
    jest.mocked(watchScenarioSheet).mockImplementation((onChange) => {
      this.sheetChanged = onChange;
      return Promise.resolve(() => undefined);
    });
    jest.mocked(writeOwnScenarios).mockImplementation((changes, seen) => {
      const outcome = changeOwnScenarios(this.list.scenarios, changes);
      if (outcome.kind !== 'changed') return Promise.resolve({ ...outcome, list: this.list });
      const theirRevisions = this.list.revision - seen;
      this.put(outcome.scenarios);
      return Promise.resolve({ kind: 'written', list: this.list, done: outcome.done, theirRevisions });
    });
  }
  get scenarios(): readonly OwnScenario[] {
    return this.list.scenarios;
  }
  /** A colleague's pane, or this one, wrote the list. */
  put(scenarios: readonly OwnScenario[]): void {
    this.list = { ...this.list, revision: this.list.revision + 1, scenarios };
  }
}
