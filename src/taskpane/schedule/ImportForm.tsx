import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayFromIso, isoFromDay, type Day } from '../../domain/shared/isoDate';
import type { ExportReport } from '../../instruments/htsExport/exportReport';
import { useTexts } from '../shell/PreferencesContext';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface ImportFormProps {
  report: ExportReport;
  onUse: (named: { release: string; effectiveOn: Day }) => void;
  onCancel: () => void;
}

/** What was read, and the two things that an export does not say of itself: its release and its first day. */
export function ImportForm({ report, onUse, onCancel }: ImportFormProps) {
  const styles = useStyles();
  const { schedule } = useTexts();
  const [release, setRelease] = useState('');
  const [day, setDay] = useState('');
  const effectiveOn = dayFromIso(day);
  const isTooEarly = effectiveOn !== null && effectiveOn < report.edition.from;
  const isReady = release.trim() !== '' && effectiveOn !== null && !isTooEarly;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onUse({ release: release.trim(), effectiveOn });
      }}
    >
      <ul className={styles.facts}>
        <li>{schedule.lines(report.lines, report.numbers)}</li>
        <li>{schedule.differences(report.differences.length)}</li>
        <li>{schedule.faults(report.faults.length)}</li>
      </ul>
      <Field label={schedule.release} hint={schedule.releaseHint} required>
        <Input value={release} maxLength={60} onChange={(_, { value }) => setRelease(value)} />
      </Field>
      <Field
        label={schedule.effectiveOn}
        required
        {...(isTooEarly ? { validationState: 'error' as const, validationMessage: schedule.tooEarly(isoFromDay(report.edition.from)) } : {})}
      >
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabled={!isReady}>{schedule.use}</Button>
        <Button size="small" onClick={onCancel}>{schedule.cancel}</Button>
      </div>
    </form>
  );
}
