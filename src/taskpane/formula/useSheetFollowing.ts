import { useEffect } from 'react';

type Watch = (onChange: () => void) => Promise<() => void>;

/**
 * Calls `refresh` at once, whenever the user comes back to the pane, and on every event of the watches.
 * Where the host has no such event, coming back to the pane still refreshes. Nothing is followed while `isOn` is false.
 */
export function useSheetFollowing(refresh: () => void, watches: readonly Watch[], isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    refresh();
    window.addEventListener('focus', refresh);
    const watching = watches.map((watch) => watch(refresh).catch(() => () => undefined));
    return () => {
      window.removeEventListener('focus', refresh);
      watching.forEach((each) => void each.then((stop) => stop()));
    };
  }, [refresh, watches, isOn]);
}
