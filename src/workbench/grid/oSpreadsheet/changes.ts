import type { Model, UIPlugin } from '@odoo/o-spreadsheet';
import { areasOf } from '../areas';
import type { Change, ChangeKind, ChangePort } from '../gridPort';
import { SHEET_COLUMNS, SHEET_ROWS, cellsOf, type Zone } from '../zone';

type Command = Parameters<UIPlugin['handle']>[0];

interface Lines {
  sheetId: string;
  dimension: 'ROW' | 'COL';
}

interface Span {
  from: number;
  to: number;
}

interface Touched {
  cells: Map<string, { row: number; column: number }>;
  moved: Change[];
}

/** Watches the commands that went through the grid and tells, once each is finished, what changed where. */
export class Changes implements ChangePort {
  private readonly edited: ((changes: Change[]) => void)[] = [];
  private readonly activated: ((sheet: string, before: string) => void)[] = [];
  private readonly sheets: ((change: 'added' | 'deleted', sheet: string) => void)[] = [];
  private readonly calculated: ((sheets: string[]) => void)[] = [];
  private readonly touched = new Map<string, Touched>();
  private readonly arrived: [change: 'added' | 'deleted', sheet: string][] = [];
  private turned: { sheet: string; before: string } | null = null;
  private evaluated = false;

  constructor(private readonly model: Model) {
    // The bus is typed by event name only; this event carries the command.
    model.on('command-dispatched', this, ((command: Command) => this.watch(command)) as () => void);
    model.on('command-finalized', this, () => this.tell());
  }

  onEdited(listener: (changes: Change[]) => void): void {
    this.edited.push(listener);
  }
  onSelected(listener: (sheet: string, zone: Zone) => void): void {
    const { getters } = this.model;
    const handleEvent = (): void => listener(getters.getActiveSheetId(), { ...getters.getSelectedZone() });
    this.model.selection.observe({}, { handleEvent });
  }
  onActivated(listener: (sheet: string, before: string) => void): void {
    this.activated.push(listener);
  }
  onSheets(listener: (change: 'added' | 'deleted', sheet: string) => void): void {
    this.sheets.push(listener);
  }
  onCalculated(listener: (sheets: string[]) => void): void {
    this.calculated.push(listener);
  }

  private watch(command: Command): void {
    switch (command.type) {
      case 'UPDATE_CELL':
        if ('content' in command) this.touch(command.sheetId, command.row, command.col);
        break;
      case 'CLEAR_CELL':
        this.touch(command.sheetId, command.row, command.col);
        break;
      case 'CLEAR_CELLS':
      case 'DELETE_CONTENT':
        for (const zone of command.target)
          for (const { row, column } of cellsOf(zone)) this.touch(command.sheetId, row, column);
        break;
      case 'ADD_COLUMNS_ROWS': {
        const from = command.position === 'after' ? command.base + 1 : command.base;
        const size = command.dimension === 'ROW' ? 'getNumberRows' : 'getNumberCols';
        // Rows added at the very end are the grid making room, not an insert: Excel's sheet has them already.
        if (from + command.quantity === this.model.getters[size](command.sheetId)) break;
        this.move(command, 'Inserted', { from, to: from + command.quantity - 1 });
        break;
      }
      case 'REMOVE_COLUMNS_ROWS':
        this.move(command, 'Deleted', { from: Math.min(...command.elements), to: Math.max(...command.elements) });
        break;
      case 'CREATE_SHEET':
        this.arrived.push(['added', command.sheetId]);
        break;
      case 'DELETE_SHEET':
        this.arrived.push(['deleted', command.sheetId]);
        this.touched.delete(command.sheetId);
        break;
      case 'ACTIVATE_SHEET':
        this.turned = { sheet: command.sheetIdTo, before: this.turned?.before ?? command.sheetIdFrom };
        break;
      case 'UNDO':
      case 'REDO':
        for (const done of command.commands) this.watch(done);
        break;
      case 'EVALUATE_CELLS':
        this.evaluated = true;
    }
  }
  private of(sheet: string): Touched {
    const touched = this.touched.get(sheet) ?? { cells: new Map(), moved: [] };
    this.touched.set(sheet, touched);
    return touched;
  }
  private touch(sheet: string, row: number, column: number): void {
    this.of(sheet).cells.set(`${row},${column}`, { row, column });
  }
  private move({ sheetId: sheet, dimension }: Lines, done: 'Inserted' | 'Deleted', { from, to }: Span): void {
    const all = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };
    const zone = dimension === 'ROW' ? { ...all, top: from, bottom: to } : { ...all, left: from, right: to };
    const kind: ChangeKind = `${dimension === 'ROW' ? 'Row' : 'Column'}${done}`;
    this.of(sheet).moved.push({ sheet, kind, zone });
  }
  private tell(): void {
    const changes = [...this.touched].flatMap(([sheet, { cells, moved }]): Change[] => [
      ...moved,
      ...areasOf([...cells.values()]).map((zone): Change => ({ sheet, kind: 'RangeEdited', zone })),
    ]);
    const arrived = this.arrived.splice(0);
    const { turned, evaluated } = this;
    this.touched.clear();
    this.turned = null;
    this.evaluated = false;
    for (const [change, sheet] of arrived) for (const listener of this.sheets) listener(change, sheet);
    if (changes.length) for (const listener of this.edited) listener(changes);
    if (turned && turned.sheet !== turned.before)
      for (const listener of this.activated) listener(turned.sheet, turned.before);
    if (evaluated || changes.length) {
      const sheets = this.model.getters.getSheetIds();
      for (const listener of this.calculated) listener(sheets);
    }
  }
}
