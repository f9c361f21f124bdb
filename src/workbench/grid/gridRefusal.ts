/** The grid did not accept a command; `reason` is the grid's own word, e.g. SheetLocked. */
export class GridRefusal extends Error {
  constructor(
    readonly command: string,
    readonly reason: string,
  ) {
    super(`${command}: ${reason}`);
    this.name = 'GridRefusal';
  }
}
