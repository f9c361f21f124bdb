import type { Citation, Confidence } from '../measure/citation';
import type { FactValue } from '../measure/fact';
import type { Day } from '../shared/isoDate';
import type { CarryOverRule } from './carryOver';
import type { DatedCharge } from './charge';
import type { MarkUpRule } from './markUp';
import type { VolumeSafeguard } from './volumeSafeguard';

/** `cap`: an absolute limit over which the lower treatment is not given at all; `unlimited`: no limit of quantity. */
export type QuotaAdministration = 'fcfs' | 'licensed' | 'auctioned' | 'stateTrading' | 'cap' | 'unlimited';

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

/** Days on which the lower duty is withheld although volume is left. */
export interface Suspension {
  from: Day;
  to: Day | null;
  source: string;
}

/** Ids of the scenario levers that change a quota; empty = none. */
export interface QuotaLevers {
  /** Volume of a whole year, e.g. `jp.rice.ma.limit`. */
  volume: string;
  /** Yearly growth of that volume. */
  growth: string;
  /** Share of the parent's volume that a country gets. */
  share: string;
  markUpLimit: string;
  /** Ad valorem duty inside the quota, as a total. */
  inQuotaRate: string;
  /** Over-quota duty in money per unit. */
  overQuotaSpecific: string;
  /** Stem of `….rate` (added to the ordinary duty) and `….allIn` (a total) over the quota. */
  overQuota: string;
  /** A text; `removed` means that there is no safeguard. */
  safeguard: string;
}

/** A lower duty inside a volume. Volumes are in `unit`; money in the importer's currency. */
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
  /** Most years that the growth of a scenario adds up. */
  growthYears: number;
  inQuota: DatedCharge[];
  /** Empty = not held. */
  overQuota: DatedCharge[];
  /** Ordinary duty that the over-quota duty contains, as a fraction. */
  ordinaryRate: number;
  /** Cost over the quota beside the duty that no figure is held for; empty = none. */
  overQuotaGap: string;
  markUp: MarkUpRule | null;
  carryOver: CarryOverRule | null;
  /** Share of the limit from which a quota counts as nearly used up. */
  criticalShare: number;
  suspensions: Suspension[];
  /** Facts that, stated otherwise, leave the goods outside the quota. */
  requires: { fact: string; is: FactValue }[];
  safeguard: VolumeSafeguard | null;
  /** Id of the quota this one is a part of, or empty; `perParentUnit` converts this unit into the parent's. */
  parent: string;
  perParentUnit: number;
  levers: QuotaLevers;
  citations: Citation[];
  confidence: Confidence;
  note: string;
}

/** How far the quotas of one importer were read: no day before `from` or after `verifiedThrough` is answered. */
export interface QuotaRelease {
  importer: string;
  currency: string;
  from: Day;
  verifiedThrough: Day;
}

export interface QuotaBook {
  releases: QuotaRelease[];
  quotas: TariffRateQuota[];
}
