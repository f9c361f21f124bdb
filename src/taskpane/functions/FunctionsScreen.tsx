import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { readDefinedNames } from '../../workbook/definedNames';
import { EmptyState } from '../shell/EmptyState';
import { ListAndDetails } from '../shell/ListAndDetails';
import { useTexts } from '../shell/PreferencesContext';
import { useScreens } from '../shell/ScreensContext';
import { asSimulation, SIMULATE } from '../simulation/simulationEntry';
import { builderFromCall, builderFromCell, newBuilder } from './builder';
import type { Builder } from './builder';
import { FormulaBuilder } from './FormulaBuilder';
import { FunctionList } from './FunctionList';
import { useActiveCell } from './useActiveCell';

/** Loads when a simulation is first opened. */
const SimulationBuilder = lazy(() => import('../simulation/SimulationBuilder').then((module) => ({ default: module.SimulationBuilder })));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const NO_NAMES: ReadonlySet<string> = new Set();

/** The function browser and the argument helper. A formula of ours in the active cell opens filled in. */
export function FunctionsScreen() {
  const styles = useStyles();
  const { functions, shell } = useTexts();
  const { cell, version, refresh } = useActiveCell();
  const [names, setNames] = useState(NO_NAMES);
  const [builder, setBuilder] = useState<Builder | null>(null);
  const openedOnce = useRef(false);
  useEffect(() => {
    readDefinedNames().then(setNames, () => setNames(NO_NAMES));
  }, [version]);
  const { editRequest } = useScreens();
  useEffect(() => {
    if (editRequest) setBuilder(builderFromCall(editRequest.cell, editRequest.call));
  }, [editRequest]);
  useEffect(() => {
    if (openedOnce.current || !cell) return;
    openedOnce.current = true;
    setBuilder((open) => open ?? builderFromCell(cell));
  }, [cell]);

  const fromCell = builderFromCell(cell);
  const canEdit = fromCell !== null && (!builder?.call || builder.target?.address !== cell?.address);
  const list = (
    <div className={styles.list}>
      {canEdit && cell && <Button onClick={() => setBuilder(fromCell)}>{functions.fromCell(cell.address)}</Button>}
      <FunctionList selected={builder?.entry.id ?? null} onSelect={(entry) => setBuilder(newBuilder(entry, cell))} />
    </div>
  );
  const props = { names, active: cell, version, onChange: setBuilder, onWritten: refresh, onBack: () => setBuilder(null) };
  const details = builder && (builder.entry.id === SIMULATE ? (
    <Suspense fallback={<Spinner label={shell.loading} />}>
      <SimulationBuilder builder={builder} {...props} />
    </Suspense>
  ) : (
    <FormulaBuilder key={builder.entry.id} builder={builder} {...props} onSimulate={() => setBuilder(asSimulation(builder))} />
  ));
  return (
    <ListAndDetails
      list={list}
      details={details}
      chosen={builder?.entry.id ?? null}
      nothingChosen={<EmptyState title={functions.choose} help={functions.chooseHelp} />}
    />
  );
}
