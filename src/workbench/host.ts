import { BookState, type Book } from './excel/book';
import { EventHub } from './excel/eventHub';
import { HostWorkbook } from './excel/hostWorkbook';
import { AddinInternalService, TelemetryService } from './functions/addinServices';
import { CustomFunctionsService } from './functions/customFunctionsService';
import { FunctionHost } from './functions/functionHost';
import type { FunctionsFile } from './functions/functionMetadata';
import { OSpreadsheetGrid } from './grid/oSpreadsheet/oSpreadsheetGrid';
import { AddinFrame } from './richapi/addinFrame';
import { Dispatcher } from './richapi/dispatcher';
import type { Faults } from './richapi/faults';
import { apiNotFound } from './richapi/hostError';
import type { HostObject } from './richapi/hostObject';
import type { OfficeStart } from './richapi/officeContext';
import { PathType, type RequestBody, type ResponseBody } from './richapi/protocol';
import { RequestRuns } from './richapi/requestRuns';
import { TrafficLog } from './richapi/trafficLog';

export interface HostOptions {
  functions: FunctionsFile;
  fileName: string;
  /** Where the task pane's frame is put, and the address of its page. */
  place: HTMLElement;
  paneUrl: string;
  start: OfficeStart;
  keepWholeMessages: boolean;
  faults: Faults;
  onRefused: (message: string) => void;
  /** The add-in's runtime has started. */
  onAddinReady: () => void;
}

/** The stand-in for Excel: one workbook, one add-in, joined by office.js's own messages. */
export class Host {
  readonly grid: OSpreadsheetGrid;
  readonly functions: FunctionHost;
  readonly book: Book;
  readonly dispatcher: Dispatcher;
  readonly events: EventHub;
  readonly log: TrafficLog;
  readonly faults: Faults;
  private readonly frame: AddinFrame;
  private readonly runs = new RequestRuns();

  constructor(options: HostOptions) {
    this.log = new TrafficLog(options.keepWholeMessages);
    this.faults = options.faults;
    this.functions = new FunctionHost(options.functions, {
      send: (entries) => this.frame.send(entries),
      reevaluate: (cells) => this.grid.reevaluate(cells),
      holdsFormula: (cell) => this.grid.holdsFormula(cell),
    });
    this.grid = new OSpreadsheetGrid(this.functions);
    this.book = {
      grid: this.grid,
      state: new BookState(),
      fileName: options.fileName,
      forgetFunctionResults: () => this.functions.forgetResults(),
    };
    this.dispatcher = new Dispatcher(this.objectModel(options.onAddinReady), (code, message) => {
      if (code === 'ApiNotFound') options.onRefused(message);
    });
    const { place, paneUrl, start } = options;
    this.frame = new AddinFrame({ place, url: paneUrl, start, log: this.log, host: this.answering() });
    this.events = new EventHub(
      this.grid,
      (entries) => this.frame.send(entries),
      () => this.frame.selectionChanged(),
    );
    this.grid.changes.onEdited(() => this.functions.tidy());
  }

  openAddin(): void {
    this.frame.open();
  }
  /** As after an error of the pane: a new page, whose functions are called anew. */
  reloadAddin(): void {
    this.functions.addinGone();
    this.events.clear();
    this.dispatcher.references.releaseAll();
    this.frame.open();
    this.grid.recalculate();
  }
  recalculateAll(): void {
    this.functions.forgetResults();
    this.grid.recalculate();
  }

  private answering() {
    return {
      process: (body: RequestBody): ResponseBody => {
        const failure = isOfWorkbook(body) ? this.faults.takeFailure() : null;
        if (failure) return this.dispatcher.refuse(body, failure);
        this.events.requestStarts();
        let answer: ResponseBody = { Error: null, Results: [] };
        this.grid.inOneStep(() => (answer = this.dispatcher.process(body)), this.runs.groupOf(body));
        return answer;
      },
      answered: (): void => this.events.answered(),
      delay: (): number => this.faults.delay,
    };
  }
  private objectModel(onAddinReady: () => void) {
    const services: Readonly<Record<string, HostObject>> = {
      'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(this.functions),
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(() => {
        this.functions.addinReady();
        onAddinReady();
      }),
      'Microsoft.Telemetry.TelemetryService': new TelemetryService(),
    };
    return {
      root: new HostWorkbook(this.book),
      service: (typeName: string): HostObject => {
        const service = services[typeName];
        if (!service) throw apiNotFound(`new ${typeName}()`);
        return service;
      },
      subscribe: (...subscription: Parameters<EventHub['subscribe']>): void => this.events.subscribe(...subscription),
    };
  }
}

/** Results of functions and telemetry go to services of their own; Excel takes those even while a cell is being edited. */
function isOfWorkbook(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PathType.NewObject);
}
