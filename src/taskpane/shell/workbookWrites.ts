const listeners = new Set<() => void>();

/** The pane has written to the workbook: screens that show what stands there read it again. */
export function announceWrite(): void {
  for (const listener of listeners) listener();
}

/** Calls back after every such write; the answer ends it. */
export function onWrite(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
