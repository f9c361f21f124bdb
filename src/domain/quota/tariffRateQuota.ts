import type { Day } from '../shared/isoDate';
import type { Citation, Confidence } from '../measure/lawBook';

export type QuotaAdministration = 'fcfs' | 'licensed' | 'auctioned' | 'stateTrading';

/** Japanese fiscal year from 1 April, calendar year, or US quarters. */
export type PeriodRule = { kind: 'year'; startMonth: number; startDay: number } | { kind: 'quarter' };

/**
 * Initial volume of each period while [from, to) is in force (a quarter's volume for a quota by quarters).
 * A first day inside a period opens the quota mid-period: that period starts on the opening day and its volume is the stated one.
 */
export interface DatedVolume {
  from: Day;
  to: Day | null;
  volume: number;
  confidence: Confidence;
}

/** A lower duty inside a volume. Volumes are in `unit`; duties as text in the mini-grammar. */
export interface TariffRateQuota {
  id: string;
  /** Order number of the authority, or empty. */
  orderNumber: string;
  title: string;
  titleJa: string;
  importer: string;
  /** ISO alpha-2 codes, or `*` for every origin. */
  origins: string[];
  lines: string[];
  administration: QuotaAdministration;
  period: PeriodRule;
  unit: string;
  volumes: DatedVolume[];
  inQuotaDuty: string;
  overQuotaDuty: string;
  /** Id of the quota this one is a part of, or empty; `perParentUnit` converts this unit into the parent's. */
  parent: string;
  perParentUnit: number;
  /** Lever that sets the volume of a whole year, e.g. `jp.rice.ma.limit`; empty = none. */
  volumeLever: string;
  citations: Citation[];
  confidence: Confidence;
  note: string;
}

/** How far the quotas of one importer were read: no day before `from` or after `verifiedThrough` is answered. */
export interface QuotaRelease {
  importer: string;
  from: Day;
  verifiedThrough: Day;
}

export interface QuotaBook {
  releases: QuotaRelease[];
  quotas: TariffRateQuota[];
}
