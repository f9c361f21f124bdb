import type { DataBook } from '../../instruments/dataBook';
import type { OwnScenario } from '../../workbook/ownScenario';
import type { ScenarioChoice } from '../comparison/scenarioChoice';
import type { OnTheirs } from '../ownScenarios/OwnResult';
import type { OwnScenarios } from '../ownScenarios/useOwnScenarios';
import { ownKey } from './opened';
import { ScenarioDetails } from './ScenarioDetails';
import { UnreadableOwn } from './UnreadableOwn';
import type { OpenedScenarios } from './useOpened';
import type { CurrentScenario } from './useScenarioState';

interface OpenedDetailsProps {
  opened: OpenedScenarios;
  data: DataBook;
  current: CurrentScenario;
  own: OwnScenarios;
  onTheirs: OnTheirs;
  onCompare: (choice: ScenarioChoice) => void;
  onExport: (scenario: OwnScenario) => void;
}

/** The details of what is open: to work on, or where it cannot be read here, why. */
export function OpenedDetails({ opened, data, own, onExport, ...rest }: OpenedDetailsProps) {
  const now = opened.opened;
  const listed = own.list?.scenarios.find(({ id }) => ownKey(id) === opened.shown);
  const preset = data.scenarios.presets.find(({ id }) => id === now?.draft.preset);
  if (!now || !preset) {
    return listed ? <UnreadableOwn scenario={listed} data={data} own={own} onTheirs={rest.onTheirs} onExport={() => onExport(listed)} onBack={opened.close} /> : null;
  }
  return (
    <ScenarioDetails
      key={now.key}
      {...rest}
      opened={now}
      preset={preset}
      data={data}
      own={own}
      onChange={opened.change}
      onDiscard={() => (listed ? opened.showAnew(listed) : opened.restart(now))}
      onExport={() => now.own && onExport(listed ?? now.own)}
      onBack={opened.close}
    />
  );
}
