import type { ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { Refusal } from '../../domain/shared/refusal';
import { MOST_OWN_SCENARIOS } from '../../workbook/ownScenario';
import { FILE_MARK, FILE_VERSION } from './transferFile';
import type { TravellingScenario } from './transferFile';
import { LONGEST_NOTE, LONGEST_TITLE, noteProblem, titleProblem } from './writtenText';

/** A file of this size holds far more than anybody's scenarios. */
export const MOST_BYTES = 1_000_000;
const LONGEST_AUTHOR = 80;
const LONGEST_TEXT = 32_767;

/** Why a whole file is not taken. */
export type FileProblem =
  | { kind: 'tooLarge' }
  | { kind: 'notJson'; detail: string }
  | { kind: 'notOurs' }
  | { kind: 'newer'; version: number }
  | { kind: 'wrongType'; path: string }
  | { kind: 'tooMany'; count: number }
  | { kind: 'none' };

/** Why one scenario of a file is not taken; `path` says where, as in `scenarios[2].title`. */
export type EntryProblem =
  | { kind: 'notText'; path: string }
  | { kind: 'notScenario'; path: string }
  | { kind: 'empty'; path: string }
  | { kind: 'long'; path: string; most: number }
  | { kind: 'unseen'; path: string }
  | { kind: 'notMoment'; path: string }
  | { kind: 'noPreset'; path: string }
  | { kind: 'refused'; path: string; refusal: Refusal };

export interface TransferEntry extends TravellingScenario {
  problem: EntryProblem | null;
}

export interface TransferFile {
  dataVersion: string;
  entries: TransferEntry[];
}

export type TransferReading = { kind: 'read'; file: TransferFile } | { kind: 'refused'; problem: FileProblem };

/** Reads a file of scenarios without trusting anything in it. Every scenario is read by itself, so that one bad one spoils no other. */
export function readTransferFile(json: string, book: ScenarioBook): TransferReading {
  if (json.length > MOST_BYTES) return refused({ kind: 'tooLarge' });
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused({ kind: 'notJson', detail: error instanceof Error ? error.message.slice(0, 120) : '' });
  }
  if (!isRecord(file) || file.parley !== FILE_MARK || typeof file.version !== 'number') return refused({ kind: 'notOurs' });
  if (file.version !== FILE_VERSION) return refused({ kind: 'newer', version: file.version });
  const { scenarios, dataVersion } = file;
  if (!Array.isArray(scenarios)) return refused({ kind: 'wrongType', path: 'scenarios' });
  if (scenarios.length === 0) return refused({ kind: 'none' });
  if (scenarios.length > MOST_OWN_SCENARIOS) return refused({ kind: 'tooMany', count: scenarios.length });
  const entries = scenarios.map((entry: unknown, at) => readEntry(entry, `scenarios[${at}]`, book));
  return { kind: 'read', file: { dataVersion: typeof dataVersion === 'string' ? dataVersion.slice(0, 80) : '', entries } };
}

function readEntry(entry: unknown, path: string, book: ScenarioBook): TransferEntry {
  if (!isRecord(entry)) return { title: '', note: '', author: '', changedAt: '', text: '', problem: { kind: 'notScenario', path } };
  const field = (name: keyof TravellingScenario) => (typeof entry[name] === 'string' ? entry[name] : '');
  const given = { title: field('title').trim(), note: field('note').replace(/\r\n?/g, '\n'), author: field('author').trim(), changedAt: field('changedAt'), text: field('text') };
  const scenario = readScenario(given.text, book);
  return {
    ...given,
    text: isRefusal(scenario) ? given.text : scenario.text,
    problem: typeProblem(entry, path) ?? wordProblem(given, path) ?? textProblem(given.text, path, book),
  };
}

/** Note, author and moment may be left out; what is there must be text. */
function typeProblem(entry: Record<string, unknown>, path: string): EntryProblem | null {
  for (const name of ['title', 'text'] as const) if (entry[name] === undefined) return { kind: 'empty', path: `${path}.${name}` };
  const wrong = ['title', 'note', 'author', 'changedAt', 'text'].find((name) => entry[name] !== undefined && typeof entry[name] !== 'string');
  return wrong ? { kind: 'notText', path: `${path}.${wrong}` } : null;
}

function wordProblem({ title, note, author, changedAt, text }: TravellingScenario, path: string): EntryProblem | null {
  const named = titleProblem(title, []);
  if (named === 'empty') return { kind: 'empty', path: `${path}.title` };
  if (named === 'long') return { kind: 'long', path: `${path}.title`, most: LONGEST_TITLE };
  if (named !== null) return { kind: 'unseen', path: `${path}.title` };
  const noted = noteProblem(note);
  if (noted !== null) return noted === 'long' ? { kind: 'long', path: `${path}.note`, most: LONGEST_NOTE } : { kind: 'unseen', path: `${path}.note` };
  if (author.length > LONGEST_AUTHOR) return { kind: 'long', path: `${path}.author`, most: LONGEST_AUTHOR };
  if (author !== '' && titleProblem(author, []) !== null) return { kind: 'unseen', path: `${path}.author` };
  if (text.length > LONGEST_TEXT) return { kind: 'long', path: `${path}.text`, most: LONGEST_TEXT };
  const isMoment = changedAt === '' || (/^\d{4}-\d{2}-\d{2}T/.test(changedAt) && changedAt.length <= 40 && !Number.isNaN(Date.parse(changedAt)));
  return isMoment ? null : { kind: 'notMoment', path: `${path}.changedAt` };
}

function textProblem(text: string, path: string, book: ScenarioBook): EntryProblem | null {
  const scenario = readScenario(text, book);
  if (isRefusal(scenario)) return { kind: 'refused', path: `${path}.text`, refusal: scenario };
  return scenario.preset === null ? { kind: 'noPreset', path: `${path}.text` } : null;
}

function refused(problem: FileProblem): TransferReading {
  return { kind: 'refused', problem };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
