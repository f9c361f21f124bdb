/** How a tariff-rate quota acts: imports below it, exactly at it with a premium, or beyond it at the higher duty. */
export type TrqRegime = 'in-quota' | 'binding' | 'over-quota';
