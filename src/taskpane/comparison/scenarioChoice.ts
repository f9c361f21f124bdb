/** A scenario chosen for a comparison: as it was called and read when it was chosen. */
export interface ScenarioChoice {
  /** `preset:…`, `own:…`, `current` for what stands on the sheet, `draft` for one that is being edited. */
  key: string;
  title: string;
  text: string;
}

/** More would not fit beside each other in the pane. */
export const MOST_COMPARED = 3;
export const FEWEST_COMPARED = 2;

/** The letter by which a compared scenario is called in tables and charts. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
