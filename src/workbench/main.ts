import { openExample } from './example/openExample';
import type { FunctionsFile } from './functions/functionMetadata';
import { Host } from './host';
import { Faults } from './richapi/faults';
import { elementOf } from './shell/elementOf';
import { officeTheme, prefersDark } from './shell/officeTheme';
import { installPaneToggle, installPaneWidth } from './shell/paneWidth';
import { RefusalBar } from './shell/refusalBar';
import { requirementsFrom } from './shell/requirements';
import { installCalculationState, installCellMessage } from './shell/statusBar';
import { TestHandle, type Milestones } from './testHandle';

/** The Mac build of office.js is the one whose host objects a page can provide. */
const HOST_INFO = 'Excel$Mac$16.00$en-us$$$$1';
const GRID_TEMPLATES = 'vendor/o-spreadsheet/o_spreadsheet.xml';

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

async function loadFunctions(locale: string): Promise<FunctionsFile> {
  const file = locale.startsWith('ja') ? 'functions-ja.json' : 'functions.json';
  const response = await fetch(`addin/${file}`);
  if (!response.ok) throw new Error(`dist/${file} is missing: build the add-in first.`);
  return (await response.json()) as FunctionsFile;
}

async function open(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const locale = query.get('locale') ?? 'en-US';
  const templates = fetch(GRID_TEMPLATES).then((response) => response.text());
  const refusals = new RefusalBar();
  const milestones: Milestones = { host: 0, grid: 0, addin: 0 };
  const host = new Host({
    functions: await loadFunctions(locale),
    fileName: 'Trade talks.xlsx',
    place: elementOf('pane-body'),
    paneUrl: `addin/taskpane.html?_host_Info=${HOST_INFO}`,
    start: { settings: new Map(), requirements: requirementsFrom(query), locale, theme: officeTheme },
    keepWholeMessages: query.has('log'),
    faults: new Faults(query),
    onRefused: (message) => refusals.add(message),
    onAddinReady: () => (milestones.addin ||= performance.now()),
  });
  host.book.state.countsFrom1904 = query.has('1904');
  milestones.host = performance.now();
  window.workbench = new TestHandle(host, milestones, refusals.refused);
  installPaneWidth();
  installPaneToggle();
  installCellMessage(host.grid);
  const showState = installCalculationState(() => host.functions.pendingCalls, host.grid);
  elementOf('recalculate').addEventListener('click', () => host.recalculateAll());
  elementOf('reload-pane').addEventListener('click', () => host.reloadAddin());
  if (!query.has('empty')) openExample(host.book);
  host.openAddin();
  await host.grid.mount(elementOf('grid'), await templates, prefersDark() ? 'dark' : 'light');
  milestones.grid = performance.now();
  showState();
}

open().catch((error: unknown) => {
  elementOf('calculation').textContent = error instanceof Error ? error.message : String(error);
  throw error;
});
