import { Badge } from '@fluentui/react-components';
import { Disclosure } from '../shell/Disclosure';
import { useTexts } from '../shell/PreferencesContext';
import type { DraftLever } from './draft';
import { LeverField } from './LeverField';

interface LeverSectionProps {
  title: string;
  levers: readonly DraftLever[];
  startsOpen: boolean;
  onType: (lever: string, text: string | null) => void;
}

/** A group of levers that folds; an edited value inside shows in its heading. */
export function LeverSection({ title, levers, startsOpen, onType }: LeverSectionProps) {
  const { scenarios } = useTexts();
  const changed = levers.filter((lever) => lever.changed).length;
  if (levers.length === 0) return null;
  const marks = (
    <>
      {changed > 0 && <Badge appearance="tint" color="brand" size="small">{scenarios.changedCount(changed)}</Badge>}
      <Badge appearance="tint" color="subtle" size="small">{levers.length}</Badge>
    </>
  );
  return (
    <Disclosure title={title} marks={marks} startsOpen={startsOpen}>
      {levers.map((lever) => (
        <LeverField key={lever.row.lever} lever={lever} onType={(text) => onType(lever.row.lever, text)} />
      ))}
    </Disclosure>
  );
}
