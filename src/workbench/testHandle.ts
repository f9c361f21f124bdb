import { parseAddress } from './grid/address';
import type { Cell } from './grid/gridPort';
import type { Zone } from './grid/zone';
import type { Host } from './host';

/** Milliseconds after navigation at which the page had come so far. */
export interface Milestones {
  host: number;
  grid: number;
  addin: number;
}

/**
 * `window.workbench`: how browser tests and the benchmark read and drive the page. Addresses are `Sheet!A1:B2`; without
 * a sheet the active one is meant.
 */
export class TestHandle {
  constructor(
    readonly host: Host,
    readonly milestones: Milestones,
    readonly refused: readonly string[],
  ) {}

  read<Field extends keyof Cell>(address: string, field: Field): Cell[Field][][] {
    const { sheet, zone } = this.at(address);
    return this.host.grid.cells.read(sheet, zone).map((row) => row.map((cell) => cell[field]));
  }
  values(address: string): Cell['value'][][] {
    return this.read(address, 'value');
  }
  /** Writes from the first cell of the address on, as one step, as a user's paste would. */
  write(address: string, contents: (string | number)[][]): void {
    const { sheet, zone } = this.at(address);
    const cells = contents.flatMap((line, down) =>
      line.map((content, across) => ({ row: zone.top + down, column: zone.left + across, content: String(content) })),
    );
    this.host.grid.inOneStep(() => this.host.grid.cells.write(sheet, cells));
  }
  /** The same as a colleague's edit that arrives over the net. */
  colleagueWrites(address: string, contents: (string | number)[][]): void {
    this.host.events.source = 'Remote';
    this.write(address, contents);
    this.host.events.source = 'Local';
  }
  message(address: string): string | null {
    const { sheet, zone } = this.at(address);
    return this.host.grid.cells.message(sheet, zone.top, zone.left);
  }
  select(address: string): void {
    const { sheet, zone } = this.at(address);
    this.host.grid.sheets.activate(sheet);
    this.host.grid.selection.select(zone);
  }
  insertRows(address: string): void {
    const { sheet, zone } = this.at(address);
    this.host.grid.cells.insert(sheet, { ...zone, left: 0, right: this.host.grid.sheets.extent(sheet).right }, 'down');
  }
  /** Middle of a cell in pixels from the corner of the drawn grid. */
  centreOf(address: string): { x: number; y: number } {
    const { zone } = this.at(address);
    const { x, y, width, height } = this.host.grid.rectangleOf(zone);
    return { x: x + width / 2, y: y + height / 2 };
  }
  /** The next request for the workbook is refused with this code. */
  failNext(code: string): void {
    this.host.faults.failNext(code);
  }
  /** Every answer comes so many milliseconds later from now on. */
  slow(milliseconds: number): void {
    this.host.faults.delay = milliseconds;
  }
  undo(): void {
    this.host.grid.undo();
  }
  sheets(): string[] {
    return this.host.grid.sheets.list().map(({ name }) => name);
  }
  /** Function calls that have not been answered or not been asked yet. */
  get pending(): number {
    return this.host.functions.pendingCalls;
  }
  get called(): Record<string, number> {
    return { ...this.host.functions.called };
  }
  get timings() {
    return this.host.functions.timings;
  }
  private at(address: string): { sheet: string; zone: Zone } {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`"${address}" is no address.`);
    const { sheets } = this.host.grid;
    const found = sheets.list().find(({ name }) => name === parsed.sheet);
    if (parsed.sheet !== null && !found) throw new Error(`There is no sheet "${parsed.sheet}".`);
    return { sheet: found?.id ?? sheets.active(), zone: parsed.zone };
  }
}
