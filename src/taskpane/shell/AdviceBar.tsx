import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfficeFailure } from '../../workbook/officeErrors';
import { useTexts } from './PreferencesContext';

interface AdviceText {
  what: string;
  because: string;
  tryThis: string;
}

interface AdviceBarProps {
  intent: 'info' | 'success' | 'warning' | 'error';
  advice: AdviceText;
  /** Excel's own words, or anything that helps a colleague to help. */
  detail?: string | undefined;
  actions?: ReactNode;
}

/** A message in the house's three steps: what, because, what to try. */
export function AdviceBar({ intent, advice, detail, actions }: AdviceBarProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{advice.what}</MessageBarTitle>
        <br />
        {advice.because} {advice.tryThis}
        {detail && <div>{detail}</div>}
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

/** A refusal of Excel's. Its own words appear only where ours do not say it all. */
export function FailureBar({ failure }: { failure: OfficeFailure }) {
  const texts = useTexts();
  const detail = failure.problem === 'unknown' ? texts.excelSays(failure.detail) : undefined;
  return <AdviceBar intent="error" advice={texts.problems[failure.problem]} detail={detail} />;
}
