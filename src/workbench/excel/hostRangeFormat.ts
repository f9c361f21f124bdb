import type { Look } from '../grid/gridPort';
import type { Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostRangeBorderCollection } from './hostRangeBorders';
import { HostRangeFill } from './hostRangeFill';
import { HostRangeFont } from './hostRangeFont';

const HORIZONTAL = { General: 'general', Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

const RANGE_FORMAT_API = surface<Excel.RangeFormat, HostRangeFormat>({
  name: 'RangeFormat',
  scalars: ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText'],
  objects: ['fill', 'font', 'borders'],
  writable: ['columnWidth', 'rowHeight', 'horizontalAlignment', 'verticalAlignment', 'wrapText'],
  methods: ['autofitColumns', 'autofitRows'],
});

export class HostRangeFormat extends HostObject {
  readonly api = RANGE_FORMAT_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly zone: () => Zone,
  ) {
    super();
  }
  get fill(): HostRangeFill {
    return new HostRangeFill(this.book, this.sheet, this.zone);
  }
  get font(): HostRangeFont {
    return new HostRangeFont(this.book, this.sheet, this.zone);
  }
  get borders(): HostRangeBorderCollection {
    return new HostRangeBorderCollection(this.book, this.sheet, this.zone);
  }
  get columnWidth(): number {
    return this.book.grid.looks.columnWidth(this.sheet, this.zone().left);
  }
  set columnWidth(points: unknown) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.book.grid.looks.setColumnWidth(this.sheet, this.zone().left, this.zone().right, points);
  }
  get rowHeight(): number {
    return this.book.grid.looks.rowHeight(this.sheet, this.zone().top);
  }
  set rowHeight(points: unknown) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    this.book.grid.looks.setRowHeight(this.sheet, this.zone().top, this.zone().bottom, points);
  }
  get horizontalAlignment(): string {
    return nameOf(HORIZONTAL, this.look().horizontal ?? 'general');
  }
  set horizontalAlignment(name: unknown) {
    this.apply({ horizontal: choice(HORIZONTAL, name) });
  }
  get verticalAlignment(): string {
    return nameOf(VERTICAL, this.look().vertical ?? 'bottom');
  }
  set verticalAlignment(name: unknown) {
    this.apply({ vertical: choice(VERTICAL, name) });
  }
  get wrapText(): boolean {
    return this.look().wrap ?? false;
  }
  set wrapText(wrap: unknown) {
    this.apply({ wrap: wrap === true });
  }
  autofitColumns(): void {
    this.book.grid.looks.fitColumns(this.sheet, this.zone().left, this.zone().right);
  }
  autofitRows(): void {
    this.book.grid.looks.fitRows(this.sheet, this.zone().top, this.zone().bottom);
  }
  private look(): Look {
    return this.book.grid.looks.read(this.sheet, this.zone().top, this.zone().left);
  }
  private apply(look: Look): void {
    this.book.grid.looks.apply(this.sheet, this.zone(), look);
  }
}

function choice<Choices extends Record<string, string>>(choices: Choices, name: unknown): Choices[keyof Choices] {
  const value = typeof name === 'string' ? choices[name] : undefined;
  if (value === undefined) throw invalidArgument();
  return value as Choices[keyof Choices];
}

const nameOf = (choices: Record<string, string>, value: string): string =>
  Object.keys(choices).find((name) => choices[name] === value) ?? '';
