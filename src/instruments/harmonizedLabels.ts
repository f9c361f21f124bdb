import type { HsCode } from '../domain/shared/hsCode';

type Labels = Record<HsCode, string>;

/** Every national schedule has the codes of the Harmonized System as its first 6 digits. */
const HARMONIZED_DIGITS = 6;

/** The labels of chapters, headings and subheadings, which hold for every importer. */
export function harmonizedLabels(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([code]) => code.length <= HARMONIZED_DIGITS));
}

/** The labels that a schedule shares with the first one; none for the first. */
export function commonLabels([first]: readonly { labels: Labels }[]): Labels {
  return first ? harmonizedLabels(first.labels) : {};
}

/** The labels that a schedule has of its own. */
export function withoutCommon(labels: Labels, before: readonly { labels: Labels }[]): Labels {
  const common = commonLabels(before);
  return Object.fromEntries(Object.entries(labels).filter(([code, label]) => common[code] !== label));
}
