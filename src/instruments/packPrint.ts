import type { StagedRate } from '../domain/measure/scheduleTables';
import type { Season } from '../domain/measure/season';
import type { ScheduleRow } from '../domain/measure/tariffSchedule';
import { packCodes, packColumn, unpackCodes, unpackColumn } from './columns';
import type { PackedPrint, PackedStages } from './packedData';

/** What a row of some schedules carries beside its rates. */
type Print = Pick<ScheduleRow, 'season' | 'basis' | 'marks'>;

/** Undefined for a schedule whose rows carry nothing beside their rates. */
export function packPrint(rows: readonly ScheduleRow[]): PackedPrint | undefined {
  if (rows.every(({ season, basis, marks }) => season === undefined && basis === undefined && marks === undefined)) return undefined;
  return {
    season: packColumn(rows.map(({ season }) => seasonText(season))),
    basis: packColumn(rows.map(({ basis = '' }) => basis)),
    marks: packColumn(rows.map(({ marks = '' }) => marks)),
  };
}

/** Rows with the same print share one object. */
export function unpackPrint({ season, basis, marks }: PackedPrint): (at: number) => Print {
  const prints = new Map<number, Print>();
  return (at) => {
    const [s, b, m] = [season.places[at]!, basis.places[at]!, marks.places[at]!];
    const key = (s * basis.values.length + b) * marks.values.length + m;
    let print = prints.get(key);
    if (!print) prints.set(key, (print = printOf(season.values[s]!, basis.values[b]!, marks.values[m]!)));
    return print;
  };
}

function printOf(seasonPacked: string, basis: string, marks: string): Print {
  const season = seasonOf(seasonPacked);
  return { ...(season ? { season } : {}), ...(basis ? { basis } : {}), ...(marks ? { marks } : {}) };
}

function seasonText(season: Season | null | undefined): string {
  return season ? `${season.from}-${season.to}` : '';
}

function seasonOf(text: string): Season | null {
  const [from, to] = text.split('-').map(Number);
  return from && to ? { from, to } : null;
}

export function packStages(staged: readonly StagedRate[]): PackedStages {
  return {
    codes: packCodes(staged.map(({ code }) => code)),
    season: packColumn(staged.map(({ season }) => seasonText(season))),
    programme: packColumn(staged.map(({ programme }) => programme)),
    from: packColumn(staged.map(({ from }) => from)),
    to: packColumn(staged.map(({ to }) => to)),
    rate: packColumn(staged.map(({ rate }) => rate)),
    source: packColumn(staged.map(({ source }) => source)),
  };
}

export function unpackStages({ codes, ...columns }: PackedStages): StagedRate[] {
  const season = unpackColumn(columns.season).map(seasonOf);
  const programme = unpackColumn(columns.programme);
  const from = unpackColumn(columns.from);
  const to = unpackColumn(columns.to);
  const rate = unpackColumn(columns.rate);
  const source = unpackColumn(columns.source);
  return unpackCodes(codes).map((code, at) => ({
    code,
    season: season[at]!,
    programme: programme[at]!,
    from: from[at]!,
    to: to[at]!,
    rate: rate[at]!,
    source: source[at]!,
  }));
}
