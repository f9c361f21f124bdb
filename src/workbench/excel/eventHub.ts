import { addressOf } from '../grid/address';
import type { Change, GridPort } from '../grid/gridPort';
import type { HostObject } from '../richapi/hostObject';
import { Category, EVENT_TYPES, type Entry, type EventName } from '../richapi/protocol';
import { HostWorksheet } from './hostWorksheet';

/** Handlers of a collection are addressed with this target (Constants.eventWorkbookId of office.js). */
const COLLECTION = 'Workbook';

/**
 * Events of the workbook, sent only to who has asked. While a request is being answered they wait: Excel raises them
 * after the sync that caused them.
 */
export class EventHub {
  private readonly subscribed = new Map<string, number>();
  private readonly waiting: Entry[] = [];
  private answering = false;
  private selection = '';
  /** Whose changes are told: this user's, or those of a colleague who has the workbook open too. */
  source: 'Local' | 'Remote' = 'Local';

  constructor(
    grid: GridPort,
    private readonly send: (entries: Entry[]) => void,
    private readonly onSelection: () => void,
  ) {
    grid.changes.onEdited((changes) => this.edited(changes));
    grid.changes.onSelected((sheet, zone) => {
      const selection = `${sheet}!${addressOf(zone)}`;
      // The grid tells of a selection more often than it changes.
      if (selection === this.selection) return;
      this.selection = selection;
      this.raise('SelectionChanged', sheet, { address: addressOf(zone) });
      this.onSelection();
    });
    grid.changes.onActivated((sheet, before) => {
      this.raise('Deactivated', before, {});
      this.raise('Activated', sheet, {});
      this.onSelection();
    });
    grid.changes.onSheets((change, sheet) => this.raise(change === 'added' ? 'Added' : 'Deleted', sheet, { source: this.source }));
    grid.changes.onCalculated((sheets) => {
      for (const sheet of sheets) this.raise('Calculated', sheet, {});
    });
  }

  subscribe(target: HostObject, event: EventName, on: boolean): void {
    const key = `${event}:${target instanceof HostWorksheet ? target.id : COLLECTION}`;
    const count = (this.subscribed.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.subscribed.set(key, count);
    else this.subscribed.delete(key);
  }
  get subscriptions(): string[] {
    return [...this.subscribed.keys()];
  }
  /** The add-in's page is gone. */
  clear(): void {
    this.subscribed.clear();
    this.waiting.length = 0;
  }
  requestStarts(): void {
    this.answering = true;
  }
  answered(): void {
    this.answering = false;
    this.flush();
  }

  private edited(changes: Change[]): void {
    for (const sheet of new Set(changes.map((change) => change.sheet))) {
      const here = changes.filter((change) => change.sheet === sheet);
      for (const { kind, zone } of here.filter((change) => change.kind !== 'RangeEdited')) this.changed(sheet, kind, addressOf(zone));
      const areas = here.filter((change) => change.kind === 'RangeEdited').map(({ zone }) => addressOf(zone));
      if (areas.length) this.changed(sheet, 'RangeEdited', areas.join(','));
    }
  }
  private changed(sheet: string, changeType: string, address: string): void {
    // Without shiftDirection office.js would report a shift that did not happen.
    const details = { changeType, address, source: this.source, triggerSource: 'Unknown', shiftDirection: 'None' };
    this.raise('DataChanged', sheet, details);
  }
  private raise(event: EventName, sheet: string, details: object): void {
    for (const target of [sheet, COLLECTION]) {
      if (!this.subscribed.has(`${event}:${target}`)) continue;
      const message = JSON.stringify({ worksheetId: sheet, ...details });
      this.waiting.push([Category.Event, EVENT_TYPES[event], target, message]);
    }
    if (!this.answering) this.flush();
  }
  private flush(): void {
    const entries = this.waiting.splice(0);
    if (entries.length) this.send(entries);
  }
}
