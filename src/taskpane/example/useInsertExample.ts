import { useState } from 'react';
import type { Preset } from '../../domain/scenario/preset';
import { embeddedData } from '../../instruments/embedded';
import { OPENING_PRESET } from '../../workbook/example/exampleBook';
import { insertExample, removeExample } from '../../workbook/example/insertExample';
import type { ExampleOutcome } from '../../workbook/example/insertExample';
import { planExample } from '../../workbook/example/planExample';
import type { ExamplePlan } from '../../workbook/example/planExample';
import { officeFailure } from '../../workbook/officeErrors';
import type { OfficeFailure } from '../../workbook/officeErrors';
import type { ScenarioContent } from '../../workbook/scenarioContent';
import { newDraft } from '../scenarios/draft';
import { scenarioToWrite } from '../scenarios/scenarioToWrite';
import { usePreferences } from '../shell/PreferencesContext';
import { announceWrite } from '../shell/workbookWrites';

export type ExampleStep =
  | { kind: 'ready' }
  | { kind: 'reading' }
  | { kind: 'shown'; plan: ExamplePlan; changed: boolean }
  | { kind: 'working' }
  | { kind: 'refused'; why: 'lockedBook' | 'foreign' }
  | { kind: 'inserted'; sheets: string[]; oneUndoStep: boolean }
  | { kind: 'reverted' }
  | { kind: 'failed'; failure: OfficeFailure };

/** The way of the example into the workbook: look what is free there, show what would be written, write it. */
export function useInsertExample() {
  const [step, setStep] = useState<ExampleStep>({ kind: 'ready' });
  const { author } = usePreferences().preferences;
  const run = (before: ExampleStep, work: () => Promise<ExampleStep>) => {
    setStep(before);
    work()
      .catch((error: unknown): ExampleStep => ({ kind: 'failed', failure: officeFailure(error) }))
      .then(setStep, () => undefined);
  };
  const write = (work: () => Promise<ExampleStep>) => run({ kind: 'working' }, () => work().finally(announceWrite));
  return {
    step,
    reset: () => setStep({ kind: 'ready' }),
    look: () =>
      run({ kind: 'reading' }, async () => {
        const state = await planExample();
        return state.kind === 'ready' ? { kind: 'shown', plan: state, changed: false } : { kind: 'refused', why: state.kind };
      }),
    insert: (plan: ExamplePlan) =>
      write(async () => {
        const at = new Date();
        return stepAfter(await insertExample(plan, openingScenario(author, at), at));
      }),
    revert: (sheets: readonly string[]) => write(() => removeExample(sheets).then((): ExampleStep => ({ kind: 'reverted' }))),
  };
}

function stepAfter(outcome: ExampleOutcome): ExampleStep {
  if (outcome.kind === 'changed') return { kind: 'shown', plan: outcome.now, changed: true };
  return outcome.kind === 'inserted' ? outcome : { kind: 'refused', why: outcome.kind };
}

/** The scenario that the example brings along. */
export function openingPreset(): Preset {
  const preset = embeddedData().scenarios.presets.find(({ id }) => id === OPENING_PRESET);
  if (!preset) throw new Error(`The data hold no preset ${OPENING_PRESET}.`);
  return preset;
}

/** Written as Apply would write it. */
function openingScenario(author: string, at: Date): ScenarioContent {
  const { scenarios, version } = embeddedData();
  const preset = openingPreset();
  return scenarioToWrite(newDraft(preset.id), preset, scenarios, { author, revision: 1, at, dataVersion: version });
}
