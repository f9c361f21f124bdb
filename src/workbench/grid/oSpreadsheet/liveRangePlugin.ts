import { CorePlugin, registries, type Model } from '@odoo/o-spreadsheet';
import type { LiveRange, LiveRangePort } from '../gridPort';
import { intersection, sameZone, type Zone } from '../zone';

type GridRange = ReturnType<Model['getters']['getRangeFromZone']>;
type Adapters = Parameters<CorePlugin['adaptRanges']>[0];

interface HeldRanges {
  held: Record<string, GridRange | null>;
}

/** Holds the ranges that the add-in keeps over several requests; the grid moves them with inserts and undo. */
class LiveRangePlugin extends CorePlugin<HeldRanges> implements HeldRanges {
  static override readonly getters = ['holdRange', 'heldRange', 'releaseRange'];
  held: Record<string, GridRange | null> = {};

  override adaptRanges({ applyChange }: Adapters): void {
    for (const [id, range] of Object.entries(this.held)) {
      if (!range) continue;
      const change = applyChange(range);
      if (change.changeType === 'REMOVE') this.history.update('held', id, null);
      else if (change.changeType !== 'NONE') this.history.update('held', id, change.range);
    }
  }
  holdRange(id: string, sheet: string, zone: Zone): void {
    this.held[id] = this.getters.getRangeFromZone(sheet, zone);
  }
  heldRange(id: string): GridRange | null {
    return this.held[id] ?? null;
  }
  releaseRange(id: string): void {
    delete this.held[id];
  }
}

type LiveGetters = Pick<LiveRangePlugin, 'holdRange' | 'heldRange' | 'releaseRange'>;

export function registerLiveRanges(): void {
  if (!registries.corePluginRegistry.contains('live_ranges'))
    registries.corePluginRegistry.add('live_ranges', LiveRangePlugin);
}

export class LiveRanges implements LiveRangePort {
  private last = 0;
  constructor(
    private readonly model: Model,
    private readonly extent: (sheet: string) => Zone,
  ) {}

  hold(sheet: string, zone: Zone): LiveRange {
    const inside = intersection(zone, this.extent(sheet));
    // Whole rows, columns and cells beyond the drawn sheet have nothing to move with.
    if (!inside || !sameZone(inside, zone)) return { zone: () => zone, release: () => undefined };
    const getters = this.model.getters as unknown as LiveGetters;
    const id = String(++this.last);
    getters.holdRange(id, sheet, zone);
    return { zone: () => getters.heldRange(id)?.zone ?? null, release: () => getters.releaseRange(id) };
  }
}
