import type { DutyExpression, PartyRate, PrintedRate } from './dutyExpression';

type Read = (text: string) => DutyExpression | null;

const CALL = /^(max|min|quota|wtoquota|party)\((.*)\)$/;
const GAP = /^(?:([\d./]+)\*)?gap\(([\d.]+)JPY\/([a-z0-9]+)\)$/;
const PRICE_LESS_SHARE = /^([\d.]+)JPY\/([a-z0-9]+) - ([\d.]+)%$/;

/**
 * The forms of the Japanese tariff that hold others: `max(a, b)`, `min(a, b)`, `quota(in ; over)`, `wtoquota(in ; other)`,
 * `party(MY+VN=a ; *=b)`, and the amounts below a standard price `gap(546.53JPY/kg)`, `0.8*gap(…)`, `614.85JPY/kg - 60%`.
 * Undefined when the text has none of these forms, null when it has one that cannot be read.
 */
export function readNested(text: string, read: Read): DutyExpression | null | undefined {
  const shortfall = readShortfall(text);
  if (shortfall) return shortfall;
  const [, form, inner] = CALL.exec(text) ?? [];
  if (form === undefined || inner === undefined) return undefined;
  switch (form) {
    case 'max':
    case 'min':
      return extreme(form === 'max' ? 'greatest' : 'least', splitOutside(inner, ',').map(read));
    case 'party':
      return byParty(splitOutside(inner, ';'), read);
    default:
      return quota(form === 'quota' ? 'agreement' : 'wto', splitOutside(inner, ';').map((part) => printed(part, read)));
  }
}

function readShortfall(text: string): DutyExpression | null {
  const gap = GAP.exec(text);
  if (gap) return { kind: 'shortfall', perUnit: Number(gap[2]), unit: gap[3]!, rate: 1, share: readShare(gap[1] ?? '1') };
  const linear = PRICE_LESS_SHARE.exec(text);
  return linear && { kind: 'shortfall', perUnit: Number(linear[1]), unit: linear[2]!, rate: Number(`${linear[3]}e-2`), share: 1 };
}

/** readShare('3/11') // => 0.2727…; readShare('0.8') // => 0.8 */
function readShare(text: string): number {
  const [above, below = '1'] = text.split('/');
  return Number(above) / Number(below);
}

function extreme(kind: 'greatest' | 'least', of: readonly (DutyExpression | null)[]): DutyExpression | null {
  return of.length > 1 && areRead(of) ? { kind, of: [...of] } : null;
}

function printed(text: string, read: Read): PrintedRate | null {
  const expression = read(text);
  return expression && { text: text.trim(), expression };
}

function quota(whose: 'agreement' | 'wto', parts: readonly (PrintedRate | null)[]): DutyExpression | null {
  const [inside, outside] = parts;
  return parts.length === 2 && inside && outside ? { kind: 'quota', whose, inside, outside } : null;
}

function byParty(texts: readonly string[], read: Read): DutyExpression | null {
  const parts: PartyRate[] = [];
  let others: PrintedRate = { text: '', expression: { kind: 'none' } };
  for (const text of texts) {
    const cut = text.indexOf('=');
    const rate = cut > 0 ? printed(text.slice(cut + 1), read) : null;
    if (!rate) return null;
    const parties = text.slice(0, cut).trim().split('+');
    if (parties[0] === '*') others = rate;
    else parts.push({ parties, ...rate });
  }
  return { kind: 'byParty', parts, others };
}

function areRead(parts: readonly (DutyExpression | null)[]): parts is readonly DutyExpression[] {
  return parts.every((part) => part !== null);
}

/** Parts between separators that stand outside every bracket. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (depth === 0 && text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
