import { lazy } from 'react';
import type { ComponentType } from 'react';
import { ScenariosScreen } from '../scenarios/ScenariosScreen';
import type { PaneTexts } from '../texts/paneTexts';

export interface Screen {
  id: string;
  title: (texts: PaneTexts) => string;
  Component: ComponentType;
}

/** The tabs of the pane, in order. A further screen is one more entry here. The two that read formulas are one script. */
export const screens: readonly Screen[] = [
  { id: 'scenarios', title: (texts) => texts.shell.scenarios, Component: ScenariosScreen },
  {
    id: 'functions',
    title: (texts) => texts.shell.functions,
    Component: lazy(() => import(/* webpackChunkName: "formulas" */ '../functions/FunctionsScreen').then((module) => ({ default: module.FunctionsScreen }))),
  },
  {
    id: 'explain',
    title: (texts) => texts.shell.explain,
    Component: lazy(() => import(/* webpackChunkName: "formulas" */ '../explain/ExplainScreen').then((module) => ({ default: module.ExplainScreen }))),
  },
];
