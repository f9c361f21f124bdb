/** A file of the add-in's own, so that the page's policy, which lets no other script run, lets this one. */
export function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "simulationWorker" */ new URL('./simulationWorker.ts', import.meta.url));
}
