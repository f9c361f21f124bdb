import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 720px)';

/** True when a list and its details fit side by side; the pane is 350 px at first. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
