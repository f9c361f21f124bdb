import type { Edge, LineStyle } from '../grid/gridPort';
import type { Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { readColor } from './readColor';

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'h',
  InsideVertical: 'v',
};
const LINES: Readonly<Record<string, LineStyle>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'medium',
};
const WEIGHTS: Readonly<Record<string, LineStyle>> = { Hairline: 'thin', Thin: 'thin', Medium: 'medium', Thick: 'thick' };

const RANGE_BORDER_API = surface<Excel.RangeBorder, HostRangeBorder>({
  name: 'RangeBorder',
  scalars: ['sideIndex', 'style', 'color', 'weight'],
  writable: ['style', 'color', 'weight'],
});

/** One side of a range. Style, colour and weight are set one by one; the side is drawn anew with what is known. */
export class HostRangeBorder extends HostObject {
  readonly api = RANGE_BORDER_API;
  private line: { style: string; color: string; weight: string } = { style: 'None', color: '#000000', weight: 'Thin' };
  constructor(
    readonly sideIndex: string,
    private readonly draw: (line: { style: LineStyle; color: string } | null) => void,
  ) {
    super();
  }
  override get identity(): string {
    return this.sideIndex;
  }
  get style(): string {
    return this.line.style;
  }
  set style(style: unknown) {
    if (typeof style !== 'string' || (style !== 'None' && !LINES[style])) throw invalidArgument();
    this.change({ style });
  }
  get color(): string {
    return this.line.color;
  }
  set color(color: unknown) {
    this.change({ color: readColor(color), ...(this.line.style === 'None' ? { style: 'Continuous' } : {}) });
  }
  get weight(): string {
    return this.line.weight;
  }
  set weight(weight: unknown) {
    if (typeof weight !== 'string' || !WEIGHTS[weight]) throw invalidArgument();
    this.change({ weight });
  }
  private change(change: Partial<HostRangeBorder['line']>): void {
    this.line = { ...this.line, ...change };
    const { style, color, weight } = this.line;
    const thick = WEIGHTS[weight];
    const line = style === 'Continuous' && thick ? thick : LINES[style];
    this.draw(line ? { style: line, color } : null);
  }
}

const RANGE_BORDER_COLLECTION_API = surface<Excel.RangeBorderCollection, HostRangeBorderCollection>({
  name: 'RangeBorderCollection',
  scalars: ['count'],
  methods: ['getItem', 'getItemAt'],
});

export class HostRangeBorderCollection extends HostCollection<HostRangeBorder> {
  readonly api = RANGE_BORDER_COLLECTION_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly zone: () => Zone,
  ) {
    super();
  }
  list(): HostRangeBorder[] {
    return Object.entries(EDGES).map(
      ([name, edge]) =>
        new HostRangeBorder(name, (line) => this.book.grid.looks.border(this.sheet, this.zone(), edge, line)),
    );
  }
  protected keysOf(border: HostRangeBorder): string[] {
    return [border.sideIndex];
  }
}
