import { registries, type Model } from '@odoo/o-spreadsheet';

const PLUGIN = 'evaluation';

/**
 * The grid evaluates at the end of a command. A request that writes and then reads within one step needs the values
 * before that, so the evaluation plugin gets a getter that evaluates now.
 */
export function registerEvaluationOnDemand(): void {
  const Evaluation = registries.coreViewsPluginRegistry.get(PLUGIN);
  if (Evaluation.getters.includes('evaluateNow')) return;
  class EvaluationOnDemand extends Evaluation {
    static override readonly getters = [...Evaluation.getters, 'evaluateNow'];
    evaluateNow(): void {
      this.finalize();
    }
  }
  registries.coreViewsPluginRegistry.replace(PLUGIN, EvaluationOnDemand);
}

export function evaluateNow(model: Model): void {
  (model.getters as unknown as { evaluateNow(): void }).evaluateNow();
}
