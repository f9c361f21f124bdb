import { constraintsOf } from '../../domain/scenario/constraintsOf';
import type { ScenarioBook } from '../../domain/scenario/preset';
import type { Scenario } from '../../domain/scenario/scenario';
import { AdviceBar } from '../shell/AdviceBar';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';

/** The lines drawn by one side that the scenario crosses, and by which levers. They warn, they do not block. */
export function BrokenConstraints({ scenario, book }: { scenario: Scenario; book: ScenarioBook }) {
  const { scenarios } = useTexts();
  const dataText = useDataText();
  const listed = new Intl.ListFormat(usePreferences().preferences.language);
  const titles = new Map(book.levers.map((lever) => [lever.id, dataText(lever.title, lever.titleJa)]));
  return constraintsOf(scenario, book).filter(({ held }) => !held).map(({ id, text, textJa, brokenBy }) => (
    <AdviceBar
      key={id}
      intent="warning"
      advice={{
        what: scenarios.constraint,
        because: scenarios.constraintText(dataText(text, textJa)),
        tryThis: scenarios.constraintBy(listed.format(brokenBy.map((lever) => titles.get(lever) ?? lever))),
      }}
    />
  ));
}
