import { freeId, freeTitle, foldTitle } from '../../workbook/freeName';
import type { OwnChange, OwnScenario } from '../../workbook/ownScenario';
import type { TransferEntry } from './readTransferFile';
import { LONGEST_TITLE } from './writtenText';

/** What would become of one entry of a file. */
export interface PlannedEntry {
  entry: TransferEntry;
  /** Its title in this workbook; another one when that of the file is taken. */
  title: string;
  /** `same` = the workbook has this very scenario under this title already. */
  status: 'new' | 'renamed' | 'same' | 'bad';
}

/** The entries of a file held against the scenarios that are there, each also against those before it in the file. */
export function planImport(entries: readonly TransferEntry[], present: readonly OwnScenario[]): PlannedEntry[] {
  const known = present.map(({ title, text }) => ({ title, text }));
  return entries.map((entry) => {
    if (entry.problem) return { entry, title: entry.title, status: 'bad' };
    const twin = known.some(({ title, text }) => foldTitle(title) === foldTitle(entry.title) && text === entry.text);
    if (twin) return { entry, title: entry.title, status: 'same' };
    const title = freeTitle(entry.title, known.map((other) => other.title), LONGEST_TITLE);
    known.push({ title, text: entry.text });
    return { entry, title, status: title === entry.title ? 'new' : 'renamed' };
  });
}

/** The planned entries as changes of the list. An entry without a moment was changed now. */
export function importChanges(planned: readonly PlannedEntry[], present: readonly OwnScenario[], at: Date): OwnChange[] {
  const ids = present.map(({ id }) => id);
  return planned.map(({ entry: { note, author, changedAt, text }, title }) => {
    const id = freeId(title, ids);
    ids.push(id);
    return { kind: 'put', before: null, after: { id, title, note, author, changedAt: changedAt || at.toISOString(), text } };
  });
}
