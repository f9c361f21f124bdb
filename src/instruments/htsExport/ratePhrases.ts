/** Units of specific rates as printed, squeezed to letters and digits, and as the duty grammar writes them. */
const UNITS = new Map(Object.entries({
  kg: 'kg',
  cleankg: 'kg:clean',
  g: 'g',
  t: 't',
  liter: 'l',
  liters: 'l',
  pfliter: 'pfl',
  pfliters: 'pfl',
  bbl: 'bbl',
  m: 'm',
  linm: 'm',
  m2: 'm2',
  m3: 'm3',
  each: 'each',
  article: 'each',
  head: 'head',
  pr: 'pr',
  doz: 'doz',
  gross: 'gross',
  linegross: 'line-gross',
  thousand: 'thousand',
  '1000': 'thousand',
  '1000pins': 'thousand-pins',
  pack: 'pack',
  jewel: 'jewel',
  jewelover7: 'jewel-over-7',
}));

/** What the unit counts when it is not the article itself. */
const BASES = new Map(Object.entries({
  ondrainedweight: 'drained',
  ondrainedweght: 'drained', // so printed at 2003.10.01
  oncontentsandcontainer: 'gross-weight',
  includingweightofcontainer: 'gross-weight',
  onentirecontentsofcontainer: 'entire-contents',
  oftotalsugars: 'total-sugars',
  oncoppercontent: 'copper',
  onleadcontent: 'lead',
  onzinccontent: 'zinc',
  ontungstencontent: 'tungsten',
  onmolybdenumcontent: 'molybdenum',
  onmanganesecontent: 'manganese',
  onmagnesiumcontent: 'magnesium',
  onsiliconcontent: 'silicon',
  ofanhydrousmorphinecontent: 'morphine',
  onethylalcoholcontent: 'ethyl-alcohol',
  ofrecordingsurface: 'recording-surface',
  ofimmediatecontainers: 'immediate-containers',
}));

/** Parts of an article on whose value a share is levied; the phrase begins "on the" or "on the value of the". */
const COMPONENTS = new Map(Object.entries({
  case: 'case',
  strapbandorbracelet: 'strap',
  caseandstrapbandorbracelet: 'case-and-strap',
  movement: 'movement',
  movementandcase: 'movement-and-case',
  battery: 'battery',
  apparatus: 'apparatus',
  entireset: 'set',
  leadcontent: 'lead-value',
  rifle: 'rifle',
  telescopicsightifany: 'sight',
}));

/** Blanks, dots and broken words differ from line to line for the same phrase. */
function squeezed(phrase: string): string {
  return phrase.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** unitOfRate('/kg on lead content') // => 'kg:lead'; null when the phrase is not known. */
export function unitOfRate(phrase: string): string | null {
  const words = squeezed(phrase);
  const alone = UNITS.get(words);
  if (alone) return alone;
  const [ending = '', basis = ''] = [...BASES].find(([phrase]) => words.endsWith(phrase)) ?? [];
  const unit = ending && UNITS.get(words.slice(0, -ending.length));
  return unit ? `${unit}:${basis}` : null;
}

/** componentOfRate('on the strap, band or bracelet') // => 'strap'; null when the phrase is not known. */
export function componentOfRate(phrase: string): string | null {
  return COMPONENTS.get(squeezed(phrase).replace(/^on(?:the)?(?:valueofthe)?/, '')) ?? null;
}
