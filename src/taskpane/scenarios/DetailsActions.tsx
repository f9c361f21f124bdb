import type { Scenario } from '../../domain/scenario/scenario';
import { freeTitle } from '../../workbook/freeName';
import { OwnActions } from '../ownScenarios/OwnActions';
import { LONGEST_TITLE } from '../ownScenarios/writtenText';
import { useTexts } from '../shell/PreferencesContext';
import { ScenarioActions } from './ScenarioActions';
import type { ScenarioDetailsProps } from './ScenarioDetails';

interface DetailsActionsProps extends ScenarioDetailsProps {
  title: string;
  /** null while something typed cannot be read. */
  scenario: Scenario | null;
  isEdited: boolean;
}

/** What can be done with the open scenario as it stands, beside applying and saving it. */
export function DetailsActions(props: DetailsActionsProps) {
  const { comparison, ownScenarios } = useTexts();
  const { opened, title, scenario, own, isEdited, onCompare, onDiscard, onExport } = props;
  const taken = own.list?.scenarios.map((other) => other.title) ?? [];
  const compare = scenario && (() =>
    onCompare({ key: isEdited ? 'draft' : opened.key, title: isEdited ? comparison.draftTitle(title) : title, text: scenario.text }));
  const saved = opened.own;
  const ask = { at: 'details' } as const;
  return (
    <ScenarioActions onCompare={compare} onDiscard={isEdited ? onDiscard : null}>
      {saved && (
        <OwnActions
          onDuplicate={
            scenario && (() => own.ask({ kind: 'new', ...ask, text: scenario.text, title: freeTitle(ownScenarios.copyTitle(title), taken, LONGEST_TITLE), note: saved.note }))
          }
          onRename={() => own.ask({ kind: 'rename', ...ask, own: saved })}
          onExport={onExport}
          onDelete={() => own.ask({ kind: 'delete', ...ask, own: saved })}
        />
      )}
    </ScenarioActions>
  );
}
