import { Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import type { FunctionEngine } from '../../functions/functionEngine';
import type { GridPort } from '../gridPort';
import type { Zone } from '../zone';
import { Cells } from './cells';
import { Changes } from './changes';
import { Charts } from './charts';
import { Commands } from './commands';
import { registerCustomFunctions } from './customFunctions';
import { registerExcelErrors } from './errorValues';
import { evaluateNow, registerEvaluationOnDemand } from './evaluationOnDemand';
import { LiveRanges, registerLiveRanges } from './liveRangePlugin';
import { Looks } from './looks';
import { Names } from './names';
import { registerOneStep, runInOneStep } from './oneStepPlugin';
import { Selections } from './selections';
import { NEW_SHEET, Sheets } from './sheets';
import { Tables } from './tables';
import { inUndoGroup, registerUndoGroups } from './undoGroups';

/** @odoo/o-spreadsheet behind the grid port: model, formula engine and, once mounted, the drawn grid. */
export class OSpreadsheetGrid implements GridPort {
  readonly model: Model;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly looks: Looks;
  readonly names: Names;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly selection: Selections;
  readonly liveRanges: LiveRanges;
  readonly changes: Changes;
  private readonly commands: Commands;
  private inStep = false;

  constructor(engine: FunctionEngine, sheetName = 'Sheet1') {
    registerExcelErrors();
    registerOneStep();
    registerEvaluationOnDemand();
    registerLiveRanges();
    registerUndoGroups();
    registerCustomFunctions(engine, () => this.model);
    this.model = new Model({ sheets: [{ id: 'sheet1', name: sheetName, ...NEW_SHEET }] });
    this.commands = new Commands(this.model);
    this.sheets = new Sheets(this.model, this.commands);
    const beforeRead = (): void => {
      if (this.inStep) evaluateNow(this.model);
    };
    this.cells = new Cells(this.model, this.commands, this.sheets, beforeRead);
    this.looks = new Looks(this.model, this.commands, this.sheets);
    this.names = new Names(this.model, this.commands);
    this.tables = new Tables(this.model, this.commands);
    this.charts = new Charts(this.model, this.commands);
    this.selection = new Selections(this.model);
    this.liveRanges = new LiveRanges(this.model, (sheet) => this.sheets.extent(sheet));
    this.changes = new Changes(this.model);
  }

  inOneStep(work: () => void, group?: string): void {
    if (this.inStep) return work();
    const step = (): void => this.step(work);
    if (group === undefined) step();
    else inUndoGroup(this.model, group, step);
  }
  private step(work: () => void): void {
    const failures: unknown[] = [];
    runInOneStep(this.model, () => {
      this.inStep = true;
      try {
        work();
      } catch (error) {
        failures.push(error);
      } finally {
        this.inStep = false;
      }
    });
    if (failures.length) throw failures[0];
  }
  recalculate(): void {
    this.commands.dispatch('EVALUATE_CELLS');
  }
  /** Evaluates cells whose functions have answered, and what depends on them. */
  reevaluate(cellIds: string[]): void {
    const alive = cellIds.map(Number).filter((id) => this.positionOf(id));
    if (alive.length) this.commands.dispatch('EVALUATE_CELLS', { cellIds: alive });
  }
  holdsFormula(cellId: string): boolean {
    const position = this.positionOf(Number(cellId));
    return !!position && !!this.model.getters.getCell(position)?.isFormula;
  }
  /** The grid goes on knowing the cells of a deleted sheet. */
  private positionOf(cellId: number) {
    const { getters } = this.model;
    const position = getters.tryGetCellPosition(cellId);
    return position && getters.tryGetSheet(position.sheetId) ? position : null;
  }
  /** Where a zone of the active sheet is drawn, from the corner of the grid. */
  rectangleOf(zone: Zone): { x: number; y: number; width: number; height: number } {
    return this.model.getters.getVisibleRect(zone);
  }
  undo(): void {
    this.commands.dispatch('REQUEST_UNDO');
  }

  async mount(place: HTMLElement, templates: string, colorScheme: 'light' | 'dark'): Promise<void> {
    const ignore = (): void => undefined;
    class GridApp extends Component {
      static override template = xml`<Spreadsheet model="props.model" colorScheme="props.colorScheme" notifyUser="props.ignore" raiseError="props.ignore" askConfirmation="props.ignore"/>`;
      static components = { Spreadsheet };
      static override props = ['model', 'colorScheme', 'ignore'];
    }
    const props = { model: this.model, colorScheme, ignore };
    const translateFn = (text: string): string => text;
    await new App(GridApp, { props, templates, translateFn }).mount(place);
  }
}
