import { elementOf } from './elementOf';

/** Tells, above the grid, what the add-in asked for and the workbench does not offer. */
export class RefusalBar {
  readonly refused: string[] = [];

  constructor() {
    elementOf('refusal-close').addEventListener('click', () => (elementOf('refusal').hidden = true));
  }
  add(message: string): void {
    this.refused.push(message);
    elementOf('refusal-text').textContent = `The add-in asked for more than the workbench has: ${message}`;
    elementOf('refusal').hidden = false;
  }
}
