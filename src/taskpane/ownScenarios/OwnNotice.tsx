import { Button } from '@fluentui/react-components';
import { sameOwn } from '../../workbook/ownScenario';
import type { OwnScenario } from '../../workbook/ownScenario';
import { AdviceBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import type { OwnScenarios } from './useOwnScenarios';

interface OwnNoticeProps {
  /** The scenario as it was opened. */
  opened: OwnScenario;
  own: OwnScenarios;
  onTheirs: () => void;
}

/** Says when the workbook's scenario is no longer the one that was opened; what was typed stays. */
export function OwnNotice({ opened, own, onTheirs }: OwnNoticeProps) {
  const { ownScenarios: texts } = useTexts();
  if (own.list === null || own.step.kind === 'working' || own.step.kind === 'conflict') return null;
  const now = own.list.scenarios.find(({ id }) => id === opened.id);
  if (!now) return <AdviceBar intent="warning" advice={texts.gone} />;
  if (sameOwn(now, opened)) return null;
  return <AdviceBar intent="warning" advice={texts.otherChange} actions={<Button size="small" onClick={onTheirs}>{texts.showTheirs}</Button>} />;
}
