import { createHash } from 'node:crypto';
import type { CoverageEntry, LawBook } from '../domain/measure/lawBook';
import type { QuotaBook } from '../domain/quota/tariffRateQuota';
import { isoFromDay } from '../domain/shared/isoDate';
import { checkBook } from './checkBook';
import type { DataBook } from './dataBook';
import { harmonizedLabels } from './harmonizedLabels';
import { readJapaneseSchedule } from './readJapaneseSchedule';
import { readLists } from './readLists';
import { readMeasures } from './readMeasures';
import { readScenarios } from './readScenarios';
import { readSchedule } from './readSchedule';
import { readTrade } from './readTrade';
import { readYaml, yamlFiles, type InstrumentFolder } from './readYaml';
import { coverageFile, partnerGroupsFile, releasesFile } from './schema/coverageSchema';
import { factsFile } from './schema/factSchema';
import { importTaxesFile } from './schema/importTaxSchema';
import { quotaFile, quotaReleasesFile } from './schema/quotaSchema';
import { userFeesFile } from './schema/userFeeSchema';

/** Folders of the law of each importer. */
const PLACES = ['us', 'jp/tariff'];
const QUOTA_PLACES = ['jp', 'us-quotas'];

/**
 * Reads every instrument, table and preset below a folder into one checked book.
 * Throws InstrumentError with file and key at the first file that is not sound.
 */
export function readInstruments(root: string): DataBook {
  const folder: InstrumentFolder = { root };
  const content = { law: readLaw(folder), scenarios: readScenarios(folder), quotas: readQuotas(folder), trade: readTrade(folder) };
  checkBook(content);
  return { version: version(content), ...content };
}

function readLaw(folder: InstrumentFolder): LawBook {
  const { partnerGroups } = readYaml(folder, 'us/partner-groups.yaml', partnerGroupsFile);
  const groups = Object.fromEntries(partnerGroups.map(({ group, members }) => [group, members]));
  const american = readMeasures(folder, 'US', 'us');
  const japanese = readMeasures(folder, 'JP', 'jp/tariff');
  const schedule = readSchedule(folder, 'US', 'htsus');
  return {
    releases: PLACES.flatMap((place) => readYaml(folder, `${place}/releases.yaml`, releasesFile).releases),
    instruments: [...american.instruments, ...japanese.instruments],
    measures: [...american.measures, ...japanese.measures],
    lists: readLists(folder, 'US'),
    schedules: [schedule, readJapaneseSchedule(folder, harmonizedLabels(schedule.labels))],
    facts: PLACES.flatMap((place) => readYaml(folder, `${place}/facts.yaml`, factsFile).facts),
    partnerGroups: groups,
    fees: readYaml(folder, 'us/user-fees.yaml', userFeesFile).fees,
    importTaxes: readYaml(folder, 'jp/tariff/import-taxes.yaml', importTaxesFile).importTaxes,
    coverage: PLACES.flatMap((place) => readCoverage(folder, place, groups)),
  };
}

/** One entry per origin and authority; a group stands for each of its members. */
function readCoverage(folder: InstrumentFolder, place: string, groups: LawBook['partnerGroups']): CoverageEntry[] {
  const { importer, coverage } = readYaml(folder, `${place}/coverage.yaml`, coverageFile);
  return coverage.flatMap(({ origins, ...entry }) =>
    origins.flatMap((name) => groups[name] ?? [name]).map((origin) => ({ importer, origin, ...entry })),
  );
}

function readQuotas(folder: InstrumentFolder): QuotaBook {
  const quotas = QUOTA_PLACES.flatMap((place) => yamlFiles(folder, place)).flatMap((file) => readYaml(folder, file, quotaFile).quotas);
  return { ...readYaml(folder, 'quotas.yaml', quotaReleasesFile), quotas };
}

/** The last day read and a fingerprint of everything read, so that two books with one version give the same answers. */
function version(content: Omit<DataBook, 'version'>): string {
  const lastDay = Math.max(...content.law.releases.map(({ verifiedThrough }) => verifiedThrough));
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return `${isoFromDay(lastDay)}+${fingerprint}`;
}
