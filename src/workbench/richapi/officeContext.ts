/**
 * The older half of office.js ("OSF"), as its build for the Mac asks for it: the start context (language, requirement
 * sets, document settings), writing document settings and the theme of Office.
 */
const METHOD = { WriteSettings: 4, GetContext: 5 } as const;
const EXCEL = 8388625;
const SUCCEEDED = [0];

/** Office's theme colours as #RRGGBB. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export interface OfficeStart {
  /** Document settings, serialised by office.js. */
  settings: Map<string, string>;
  /** Requirement set → version; lower a number to meet an older Excel. */
  requirements: Record<string, string>;
  locale: string;
  theme: () => OfficeTheme;
}

type Answer = (answer: unknown) => void;
interface OsfCall {
  methodId: number;
  params: unknown;
}
type ContextFields = Readonly<Record<string, number>>;

/** What office.js looks for in its window, and what of its own we read there. */
export interface OfficeWindow extends Window {
  JSON: typeof JSON;
  OSF?: { Webkit: { AppContextProperties: ContextFields }; DDA: { _OsfControlContext?: { GetOfficeThemeInfo(): string } } };
  webkit?: unknown;
  _osfHostAPI?: (handler: string, call: OsfCall, answer: Answer) => void;
  _osfHostRegisterEvent?: (handler: string, call: OsfCall, onEvent: Answer, done: Answer) => { eventCallbackId: number };
  _osfHostUnregisterCallback?: (registration: number) => void;
  _richApiNativeBridge?: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
}

/** Dispatch ids of the older events; the selection is the only one raised here. */
const DOCUMENT_SELECTION_CHANGED = 2;

/** Handlers that the page has registered with the older half. */
export class DocumentEvents {
  private readonly handlers = new Map<number, { id: number; call: Answer }>();
  private last = 0;

  add(id: number, call: Answer): number {
    this.handlers.set(++this.last, { id, call });
    return this.last;
  }
  remove(registration: number): void {
    this.handlers.delete(registration);
  }
  selectionChanged(): void {
    for (const { id, call } of this.handlers.values())
      if (id === DOCUMENT_SELECTION_CHANGED) call([[], DOCUMENT_SELECTION_CHANGED]);
  }
}

/** Returns the page's registrations, to raise events. */
export function installOfficeContext(page: OfficeWindow, start: OfficeStart): DocumentEvents {
  // Answers must be made of the page's own arrays: office.js tests `instanceof Array`.
  const inPage = (value: unknown): unknown => page.JSON.parse(JSON.stringify(value));
  const later = (answer: Answer, value: () => unknown): void => void setTimeout(() => answer(inPage(value())), 0);
  const events = new DocumentEvents();
  page.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  page._osfHostAPI = (_handler, call, answer) => {
    if (call.methodId === METHOD.GetContext) later(answer, () => context(page, start));
    else later(answer, () => (call.methodId === METHOD.WriteSettings ? writeSettings(start, call.params) : SUCCEEDED));
  };
  page._osfHostRegisterEvent = (_handler, call, onEvent, done) => {
    later(done, () => SUCCEEDED);
    const { id } = call.params as { id: number };
    return { eventCallbackId: events.add(id, (payload) => onEvent(inPage(payload))) };
  };
  page._osfHostUnregisterCallback = (registration) => events.remove(registration);
  return events;
}

function context(page: OfficeWindow, start: OfficeStart): unknown[] {
  const fields = page.OSF?.Webkit.AppContextProperties ?? {};
  const answer: unknown[] = [];
  const values: Record<string, unknown> = {
    Settings: [[...start.settings.keys()], [...start.settings.values()]],
    SolutionReferenceId: 'parley-workbench',
    AppType: EXCEL,
    MajorVersion: 16,
    MinorVersion: 0,
    AppCapabilities: 1,
    APPUILocale: start.locale,
    AppDataLocale: start.locale,
    DocumentUrl: '',
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionToken: '',
    RequirementMatrix: JSON.stringify(start.requirements),
    HostFullVersion: '16.103',
    InitialDisplayMode: 0,
  };
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`office.js has no context field ${name}: was it upgraded?`);
    answer[field] = value;
  }
  installTheme(page, start);
  return answer;
}

/** office.js turns the numbers back into #RRGGBB for Office.context.officeTheme. */
function installTheme(page: OfficeWindow, start: OfficeStart): void {
  if (!page.OSF) return;
  const asNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);
  const colours = (): Record<string, number> =>
    Object.fromEntries(Object.entries<string>({ ...start.theme() }).map(([name, colour]) => [name, asNumber(colour)]));
  page.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => JSON.stringify(colours()) };
}

function writeSettings(start: OfficeStart, params: unknown): number[] {
  const { keys, values } = params as { keys: string[]; values: string[] };
  start.settings.clear();
  keys.forEach((key, index) => start.settings.set(key, values[index] ?? ''));
  return SUCCEEDED;
}
