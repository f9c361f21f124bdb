import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** What a user does in the task pane. Texts are the English ones. */
export class PaneUser {
  constructor(readonly workbench: WorkbenchPage) {}

  get pane() {
    return this.workbench.pane;
  }
  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name });
  }
  preset(id: string): Locator {
    return this.pane.locator(`[data-preset="${id}"]`);
  }
  lever(id: string): Locator {
    return this.pane.locator(`[data-lever="${id}"] input`);
  }
  async apply(preset: string): Promise<void> {
    await this.openList();
    await this.preset(preset).click();
    await this.pressApply();
    await this.says(/is applied/);
    await this.workbench.settled();
  }
  async pressApply(): Promise<void> {
    await this.button('Apply to the workbook').click();
  }
  async openList(): Promise<void> {
    const back = this.button('All scenarios');
    if (await back.isVisible()) await back.click();
  }
  /** Waits until the pane shows a text. */
  async says(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 15_000 });
  }
  /** Comes back to the pane from the sheet, upon which the pane reads the workbook again. */
  async comesBack(): Promise<void> {
    await this.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await this.workbench.page.waitForTimeout(400);
  }
  /** Something the user or a colleague does in Excel itself. */
  async inExcel(change: 'protect' | 'unprotect' | 'lockBook' | 'unlockBook' | 'deleteSheet' | 'deleteNames' | 'addSheet'): Promise<void> {
    await this.pane.evaluate(async (what) => {
      await Excel.run(async (context) => {
        const { worksheets, names, protection } = context.workbook;
        if (what === 'addSheet') worksheets.add('Scenario').getRange('A1').values = [['my own notes']];
        else if (what === 'protect') worksheets.getItem('Scenario').protection.protect();
        else if (what === 'unprotect') worksheets.getItem('Scenario').protection.unprotect();
        else if (what === 'lockBook') protection.protect();
        else if (what === 'unlockBook') protection.unprotect();
        else if (what === 'deleteSheet') worksheets.getItem('Scenario').delete();
        else for (const name of ['Scenario', 'Levers']) names.getItem(name).delete();
        await context.sync();
      });
    }, change);
    await this.workbench.settled();
  }
  /** Address of a lever's value on the sheet. */
  async cellOf(lever: string): Promise<string> {
    const column = await this.workbench.values('Scenario!A1:A40');
    return `Scenario!B${column.findIndex(([cell]) => cell === lever) + 1}`;
  }
}
