import type { Layer, Regime } from './regime';

/** percent(0.025) // => '2.5%' */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}

/** A layer's rate in the mini-grammar: `25%`, `15% all-in`, with `on 40%` when it bites on a part of the value. */
export function layerText(layer: Layer): string {
  const rate = layer.form === 'allIn' ? `${percent(layer.rate)} all-in` : percent(layer.rate);
  return layer.share < 1 ? `${rate} on ${percent(layer.share)}` : rate;
}

/**
 * The whole duty in the mini-grammar. An all-in level on the full value says the total by itself unless the ordinary
 * duty may be higher; then both stand, and the higher of them is due.
 * @example expressionText(regime) // => '2.5% + 25%'
 */
export function expressionText(regime: Regime): string {
  const { base, charges, levy } = regime;
  const whole = charges.find((layer) => layer.form === 'allIn' && layer.share === 1);
  const rest = charges.filter((layer) => layer !== whole && (layer.rate > 0 || layer.form === 'allIn'));
  return [baseText(regime, whole), levy?.text, ...rest.map(layerText)].filter(Boolean).join(' + ') || base.text;
}

function baseText({ base }: Regime, whole: Layer | undefined): string {
  if (!whole) return base.text;
  const compared = whole.compare === 'general' ? base.general : base.paid;
  if (compared.unit || compared.obstacle) return `${base.text}, at least ${layerText(whole)}`;
  return compared.perValue >= whole.rate ? base.text : layerText(whole);
}
