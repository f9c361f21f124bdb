import { useState } from 'react';
import type { ScenarioBook } from '../../domain/scenario/preset';
import { sameOwn } from '../../workbook/ownScenario';
import type { OwnScenario, OwnScenarioList } from '../../workbook/ownScenario';
import { isEdited, openOwn, openPreset, ownKey, presetKey } from './opened';
import type { Opened } from './opened';

export interface OpenedScenarios {
  /** Key of what is shown in the details; null = the list alone. */
  shown: string | null;
  /** What is open under that key; null for an own scenario that cannot be read. */
  opened: Opened | null;
  showPreset: (id: string) => void;
  showOwn: (own: OwnScenario) => void;
  /** Shows an own scenario as it stands now, without what was typed. */
  showAnew: (own: OwnScenario) => void;
  /** Takes back what was typed into a scenario that the workbook does not list. */
  restart: (opened: Opened) => void;
  /** Keys of the scenarios in which something is typed. */
  edited: ReadonlySet<string>;
  change: (opened: Opened) => void;
  forget: (key: string) => void;
  close: () => void;
}

/** What is open, and what was typed into each scenario that was open before: going back and forth loses nothing. */
export function useOpened(book: ScenarioBook, list: OwnScenarioList | null): OpenedScenarios {
  const [shown, setShown] = useState<string | null>(null);
  const [all, setAll] = useState<Readonly<Record<string, Opened>>>({});
  const keep = (opened: Opened | null) => opened && setAll((others) => ({ ...others, [opened.key]: opened }));
  const showAnew = (own: OwnScenario) => {
    keep(openOwn(own, book));
    setShown(ownKey(own.id));
  };
  return {
    shown,
    opened: shown === null ? null : followed(all[shown] ?? null, book, list),
    showPreset: (id) => {
      keep(all[presetKey(id)] ?? openPreset(id));
      setShown(presetKey(id));
    },
    showOwn: (own) => {
      const before = followed(all[ownKey(own.id)] ?? null, book, list);
      if (before) keep(before);
      else keep(openOwn(own, book));
      setShown(ownKey(own.id));
    },
    showAnew,
    restart: ({ draft, own }) => keep(own ? openOwn(own, book) : openPreset(draft.preset)),
    edited: new Set(Object.values(all).filter((each) => isEdited(each, book)).map(({ key }) => key)),
    change: keep,
    forget: (key) => setAll(({ [key]: _gone, ...others }) => others),
    close: () => setShown(null),
  };
}

/** An own scenario in which nothing was typed follows the workbook; with something typed it stays as it was opened. */
function followed(opened: Opened | null, book: ScenarioBook, list: OwnScenarioList | null): Opened | null {
  const now = opened?.own && list?.scenarios.find(({ id }) => id === opened.own?.id);
  if (!opened?.own || !now || sameOwn(now, opened.own) || isEdited(opened, book)) return opened;
  return openOwn(now, book);
}
