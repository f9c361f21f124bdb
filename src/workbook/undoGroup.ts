/** True where all writes of one Excel.run can be undone with a single Ctrl+Z. */
export function hasUndoGroups(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** Runs a batch that writes, as one undo step where Excel can do that; elsewhere the caller offers its own revert. */
export function runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return hasUndoGroups() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
