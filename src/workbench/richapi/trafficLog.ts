/** What went over the bridge, newest last. Whole messages are kept only when asked for (`?log`). */
export interface TrafficLine {
  at: number;
  direction: 'request' | 'response' | 'message';
  bytes: number;
  milliseconds: number;
  error: string | null;
  body?: unknown;
}

const KEPT_LINES = 500;

export class TrafficLog {
  readonly lines: TrafficLine[] = [];
  constructor(private readonly wholeMessages: boolean) {}

  add(direction: TrafficLine['direction'], text: string, milliseconds = 0, error: string | null = null): void {
    const body = this.wholeMessages ? { body: JSON.parse(text) as unknown } : {};
    this.lines.push({ at: performance.now(), direction, bytes: text.length, milliseconds, error, ...body });
    if (this.lines.length > KEPT_LINES) this.lines.shift();
  }
}
