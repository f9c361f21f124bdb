import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { TestHandle } from '../../src/workbench/testHandle';
import { serve, type Serving } from '../../src/workbench/server/serve';
import { launchBrowser } from './browser';

const root = path.resolve(__dirname, '../..');
const READY_TIMEOUT = 30_000;

export interface OpenOptions {
  /** e.g. `?empty` for a blank workbook. */
  query?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** The workbench in a browser tab: the page, the task pane's frame, and what must not happen. */
export class WorkbenchPage {
  /** Requests that would have left the machine. */
  readonly outside: string[] = [];
  /** Messages that the browser shows as errors. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async open(query: string): Promise<void> {
    await this.page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(this.origin) || /^(data|blob):/.test(url)) return route.continue();
      this.outside.push(url);
      return route.abort();
    });
    await this.page.goto(this.origin + query);
    await this.page.waitForFunction(() => (window.workbench?.milestones.addin ?? 0) > 0, null, { timeout: READY_TIMEOUT });
  }
  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/addin/'));
    if (!frame) throw new Error('The page has no task pane.');
    return frame;
  }
  /** Waits until no function call is out and its results are in the grid. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.pending === 0, null, { timeout: READY_TIMEOUT });
    // The grid evaluates in the task after the answer.
    await this.page.waitForTimeout(30);
    await this.page.waitForFunction(() => window.workbench?.pending === 0, null, { timeout: READY_TIMEOUT });
  }
  private call<Result>(method: keyof TestHandle, ...args: unknown[]): Promise<Result> {
    return this.page.evaluate(
      ([name, given]) => (window.workbench as unknown as Record<string, (...all: unknown[]) => unknown>)[name]?.(...given) as Result,
      [method, args] as const,
    );
  }
  values(address: string): Promise<(string | number | boolean)[][]> {
    return this.call('values', address);
  }
  write(address: string, contents: (string | number)[][]): Promise<void> {
    return this.call('write', address, contents);
  }
  colleagueWrites(address: string, contents: (string | number)[][]): Promise<void> {
    return this.call('colleagueWrites', address, contents);
  }
  message(address: string): Promise<string | null> {
    return this.call('message', address);
  }
  select(address: string): Promise<void> {
    return this.call('select', address);
  }
  insertRows(address: string): Promise<void> {
    return this.call('insertRows', address);
  }
  /** The next request of the pane is refused with this code. */
  failNext(code: string): Promise<void> {
    return this.call('failNext', code);
  }
  slow(milliseconds: number): Promise<void> {
    return this.call('slow', milliseconds);
  }
  undo(): Promise<void> {
    return this.call('undo');
  }
  sheets(): Promise<string[]> {
    return this.call('sheets');
  }
  /** Clicks a cell as a user does. */
  async click(address: string): Promise<void> {
    const { x, y } = await this.centreOf(address);
    await this.page.mouse.click(x, y);
    await this.page.waitForTimeout(50);
  }
  /** Types into a cell as a user does, through the grid's own editor. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    // No one types faster than the grid draws its editor after the first key.
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.waitForTimeout(50);
    await this.page.keyboard.type(text.slice(1));
    await this.page.keyboard.press('Enter');
  }
  /** The middle of a cell on the screen; the cell is scrolled into view by selecting it first. */
  async centreOf(address: string): Promise<{ x: number; y: number }> {
    await this.select(address);
    await this.page.waitForTimeout(50);
    const box = await this.page.locator('.o-grid').first().boundingBox();
    const inGrid = await this.call<{ x: number; y: number }>('centreOf', address);
    return { x: (box?.x ?? 0) + inGrid.x, y: (box?.y ?? 0) + inGrid.y };
  }
  called(): Promise<Record<string, number>> {
    return this.page.evaluate(() => window.workbench?.called ?? {});
  }
  refused(): Promise<string[]> {
    return this.page.evaluate(() => [...(window.workbench?.refused ?? [])]);
  }
  screenshot(name: string): Promise<Buffer> {
    return this.page.screenshot({ path: path.join(root, 'build/screenshots', `${name}.png`) });
  }
}

/** One server and one browser for a test file. */
export class WorkbenchBrowser {
  private constructor(
    private readonly serving: Serving,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchBrowser> {
    // The browser first: if it does not start, no server is left that keeps the test run alive.
    const browser = await launchBrowser();
    return new WorkbenchBrowser(await serve(root, 0), browser);
  }
  async open({ query = '', width = 1440, height = 860, colorScheme = 'light' }: OpenOptions = {}): Promise<WorkbenchPage> {
    // axe analyses frames only in a page of a context of its own.
    const page = await (await this.browser.newContext({ viewport: { width, height }, colorScheme })).newPage();
    const workbench = new WorkbenchPage(page, this.serving.url);
    await workbench.open(query);
    return workbench;
  }
  async stop(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}
