/**
 * Rules of words that the schedule prints in place of a rate, and the short reason under which the duty grammar keeps them.
 * They need more than a value and a quantity, so that the engine refuses them by name; a wording that is not here is not read at all.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    /^([\d.]+)¢ ?\/kg less ([\d.]+)¢ ?\/kg for each degree under 100 degrees \(and fractions of a degree in proportion\) but not less (?:than )?([\d.]+)¢ ?\/kg$/,
    'polarity $1c/kg less $2c/kg per degree under 100 min $3c/kg',
  ],
  [
    /^([\d.]+)% \+ ([\d.]+)¢\/jewel \+ ([\d.]+)¢ for each other piece or part, but if consisting in part of a plate or a set of plates the total duty shall not exceed the duty for the complete movement$/,
    'movement-parts $1% + $2c/jewel + $3c/part capped by complete movement',
  ],
  [/^the rate applicable to each garment in the (?:in the )?ensemble if (?:separately entered|entered separately)$/, 'ensemble-garments'],
  [/^free, under bond(?:, as prescribed in u\.s\. note \d+ to this subchapter)?$/, 'free-under-bond'],
  [/^free, for such temporary periods as the secretary of the treasury by regulation may prescribe$/, 'free-temporary'],
  [/^the duty rate provided in such subheading minus ([\d.]+)%$/, 'subheading-rate-minus-$1%'],
  [/^the rate of duty applicable to that article in the set subject to the highest rate of duty$/, 'set-highest-rate'],
  [/^the rate applicable to the article of which it is (?:a part or|an) accessory$/, 'rate-of-parent-article'],
  [/^the rate applicable to the natural juice in heading (\d{4})$/, 'juice-$1'],
  [/^the rate applicable to the complete, assembled(?: movement)?$/, 'complete-movement'],
  [/^the rate applicable,? to each article in the absence of this subheading$/, 'each-article-as-if-separate'],
  [/^the rate applicable in the absence of this subheading on the cost of such parts$/, 'absent-rate-on-cost-of-parts'],
  [/^the rate applicable in the absence of this (?:sub)?heading$/, 'absent-rate'],
  [/^see additional u\.s\. note (\d+)$/, 'see-additional-note-$1'],
  [/^([\d.]+) percent of the fair retail value$/, '$1%-of-retail-value'],
  [/^([\d.]+) percent of the cost of such (?:goods or repairs|parts|parts or materials)$/, '$1%-of-cost'],
  [/^a duty upon the value of the repairs or ?alterations \(see u\.s\. note \d+ of this subchapter\)$/, 'rate-on-repair-value'],
  [/^a duty upon the value of such processing outside the united states \(see u\.s\. note \d+ of this subchapter\)$/, 'rate-on-processing-value'],
  [
    /^a duty upon the full value of the imported article,? less the cost or value of such products of the united states \(see u\.s\. note \d+ of this subchapter\)$/,
    'rate-on-value-less-us-parts',
  ],
  [
    /^a duty upon the full value of the imported article,? less the value of fabrics, components or materials of the united states \(see u\.s\. note \d+ of this subchapter\)$/,
    'rate-on-value-less-us-fabric',
  ],
  [/^a duty equal to the duty upon the importation of like articles not previously exported, but in no case in excess of the sum of \(a\) .*$/, 'like-article-duty-drawback-cap'],
  [
    /^a duty \(in lieu of any other duty or tax\) equal to the sum of any duty and internal-? ?revenue tax imposed upon the importation of like articles not previously exported, .*$/,
    'like-article-duty-and-tax',
  ],
];

/** The shortest of these wordings; a number or a plain rate is not tried against them. */
const SHORTEST = 16;

/**
 * The reason of a known rule of words, or null.
 * @example wordRule('Free, under bond') // => 'free-under-bond'
 */
export function wordRule(text: string): string | null {
  if (text.length < SHORTEST) return null;
  // The printed schedule's line breaks survive as "appli- cable".
  const words = text.toLowerCase().replace(/([a-z])- (?=[a-z])/g, '$1');
  const rule = RULES.find(([wording]) => wording.test(words));
  return rule ? words.replace(rule[0], rule[1]) : null;
}
