import { refuseLongScenario, refuseMissingBar, refuseNoLever, refuseNoValue, refuseOpenQuote, refuseUnknownCase } from '../shared/messages/scenario';
import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import type { LeverCase } from './preset';

/** A lever and the cell or text that sets it, before either is understood. */
export interface LeverInput {
  lever: string;
  value: unknown;
}

/** The parts of a scenario text. */
export interface ScenarioParts {
  preset: string;
  case: LeverCase;
  levers: LeverInput[];
}

/** An Excel cell holds no more. */
const LONGEST = 32_767;
const CASES: readonly LeverCase[] = ['low', 'central', 'high'];

/**
 * Splits `preset[:case] | lever=value | …` at its bars; a bar inside "quoted text" does not count.
 * Empty segments and levers without a value (empty rows of the lever table) are passed over. The first bar may be
 * missing before a delta, since TEXTJOIN drops an empty preset cell together with its separator.
 * Letters and signs of full width (｜ ＝ ０．１５), as a Japanese keyboard types them, are read like the narrow ones.
 */
export function splitScenario(text: string): Result<ScenarioParts> {
  if (text.length > LONGEST) return refuseLongScenario(text.length, LONGEST);
  const segments = splitAtBars(narrow(text));
  if (isRefusal(segments)) return segments;
  const parts: ScenarioParts = { preset: '', case: 'central', levers: [] };
  for (const [place, segment] of segments.entries()) {
    const refused = segment === '' ? null : readSegment(segment, place, parts);
    if (refused) return refused;
  }
  return parts;
}

function readSegment(segment: string, place: number, parts: ScenarioParts): Refusal | null {
  const cut = segment.indexOf('=');
  if (cut < 0) return place === 0 ? readHead(segment, parts) : refuseNoValue(segment);
  const lever = segment.slice(0, cut).trim();
  const value = segment.slice(cut + 1).trim();
  if (lever === '') return value === '' ? null : refuseNoLever(segment);
  if (/\s/.test(lever)) return refuseMissingBar(lever);
  if (value !== '' && value !== '""') parts.levers.push({ lever, value });
  return null;
}

/** Reads `preset-id` or `preset-id:case` into the parts. */
function readHead(head: string, parts: ScenarioParts): Refusal | null {
  const colon = head.indexOf(':');
  parts.preset = (colon < 0 ? head : head.slice(0, colon)).trim();
  if (/\s/.test(parts.preset)) return refuseMissingBar(parts.preset);
  if (colon < 0) return null;
  const word = head.slice(colon + 1).trim().toLowerCase();
  const found = CASES.find((name) => name === word);
  if (!found) return refuseUnknownCase(head.slice(colon + 1).trim());
  parts.case = found;
  return null;
}

function splitAtBars(text: string): Result<string[]> {
  const segments: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === '|' && !quoted) {
      segments.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (quoted) return refuseOpenQuote();
  segments.push(text.slice(start).trim());
  return segments;
}

function narrow(text: string): string {
  return text.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.normalize('NFKC')));
}
