import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in what the server sends, which is all there is without scripts; true once scripts run. */
export function useScriptsRun(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
