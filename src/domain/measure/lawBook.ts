import type { Citation } from './citation';
import type { Day } from '../shared/isoDate';
import type { FactDefinition } from './fact';
import type { ImportTax } from './importTax';
import type { Measure } from './measure';
import type { ScopeList } from './scopeList';
import type { TariffSchedule } from './tariffSchedule';
import type { UserFee } from './userFee';

/** A proclamation, order, agreement, regulation or schedule. `issued` is the day of signature or publication. */
export interface LegalInstrument {
  id: string;
  title: string;
  jurisdiction: string;
  issued: Day | null;
  citations: Citation[];
}

/** What the data holds for one origin, and where it stops. `to` null = up to verifiedThrough. */
export interface CoverageEntry {
  importer: string;
  origin: string;
  authority: string;
  from: Day;
  to: Day | null;
  gaps: string;
  source: string;
}

/** How far the law of one importer was read. */
export interface LawRelease {
  importer: string;
  currency: string;
  /** First day for which a duty can be asked. */
  from: Day;
  /** Last day up to which the law was read; later days are refused unless the fact `extend` is stated. */
  verifiedThrough: Day;
  /** Before this day the ordinary duty of the first edition is assumed (assumption key mfnAssumedAs2025). */
  scheduleFrom: Day;
  lastRelease: string;
}

/** Everything the tariff functions know. Plain data, passed as an argument; a test passes a three-line law. */
export interface LawBook {
  releases: LawRelease[];
  instruments: LegalInstrument[];
  measures: Measure[];
  lists: ScopeList[];
  schedules: TariffSchedule[];
  facts: FactDefinition[];
  /** Groups of origins that the law names as one, e.g. EU. */
  partnerGroups: Record<string, string[]>;
  fees: UserFee[];
  /** Taxes of importers beside the duty. */
  importTaxes?: ImportTax[];
  coverage: CoverageEntry[];
}
