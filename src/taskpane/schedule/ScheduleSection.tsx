import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import { context, onDataBound } from '../../functions/edge/context';
import { AdviceBar, FailureBar } from '../shell/AdviceBar';
import { useTexts } from '../shell/PreferencesContext';
import { ImportForm } from './ImportForm';
import { useScheduleImport } from './useScheduleImport';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  current: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The tariff schedule that the functions compute on: the one that ships, or an official export kept with the workbook. */
export function ScheduleSection() {
  const styles = useStyles();
  const { schedule } = useTexts();
  const data = useSyncExternalStore(onDataBound, () => context().data);
  const chooser = useRef<HTMLInputElement>(null);
  const { state, read, keep, forget } = useScheduleImport();
  const release = data.law.releases.find(({ importer }) => importer === 'US');
  const isImported = data.importedSchedule !== undefined;
  const isBusy = state.step === 'reading' || state.step === 'keeping';
  return (
    <section className={styles.section} aria-labelledby="schedule-title">
      <h3 id="schedule-title" className={styles.title}>{schedule.title}</h3>
      <p className={styles.current}>{release?.lastRelease}</p>
      <input
        ref={chooser}
        type="file"
        accept=".json,.gz,application/json,application/gzip"
        aria-label={schedule.choose}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void read(file);
        }}
      />
      <div className={styles.actions}>
        <Button size="small" disabled={isBusy} onClick={() => chooser.current?.click()}>{schedule.choose}</Button>
        {isImported && <Button size="small" disabled={isBusy} onClick={() => void keep(null)}>{schedule.remove}</Button>}
      </div>
      {isBusy && <Spinner size="tiny" labelPosition="after" label={state.step === 'reading' ? schedule.reading : schedule.keeping} />}
      {state.step === 'refused' && (
        <AdviceBar intent="error" advice={{ what: state.refusal.what, because: state.refusal.because, tryThis: state.refusal.tryThis }} />
      )}
      {state.step === 'failed' && <FailureBar failure={state.failure} />}
      {state.step === 'read' && (
        <ImportForm
          report={state.report}
          onCancel={forget}
          onUse={(named) => void keep({ exported: state.exported, ...named })}
        />
      )}
    </section>
  );
}
