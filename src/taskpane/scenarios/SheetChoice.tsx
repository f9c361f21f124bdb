import { embeddedData } from '../../instruments/embedded';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { Choices } from '../comparison/useChoices';
import { useTexts } from '../shell/PreferencesContext';
import { ScenarioCard } from './ScenarioCard';
import type { CurrentScenario } from './useScenarioState';

const KEY = 'current';

/** What stands on the sheet, to be compared like the others; nothing while it cannot be read. */
export function SheetChoice({ current: { state }, choices }: { current: CurrentScenario; choices: Choices }) {
  const { comparison } = useTexts();
  if (state?.kind !== 'applied') return null;
  const { title, text } = state.snapshot;
  if (isRefusal(readScenario(text, embeddedData().scenarios))) return null;
  return (
    <ScenarioCard
      id={`sheet:${KEY}`}
      title={comparison.current}
      line={title}
      badges={null}
      isApplied={false}
      isEdited={false}
      isSelected={false}
      tick={choices.tickOf(KEY)}
      onPress={() => choices.toggle({ key: KEY, title: comparison.currentTitle(title), text })}
    />
  );
}
