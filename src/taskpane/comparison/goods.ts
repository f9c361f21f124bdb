/** A good whose duty a comparison shows. `facts` are what its name says and the code cannot tell. */
export interface ComparedGood {
  code: string;
  origin: string;
  importer: string;
  facts: string;
  name: string;
  nameJa: string;
}

const intoUnitedStates = { origin: 'JP', importer: 'US' };
const intoJapan = { origin: 'US', importer: 'JP' };

/** Goods of the talks whose duty is a share of their value; the same lines as in the example workbook. */
export const comparedGoods: readonly ComparedGood[] = [
  { ...intoUnitedStates, code: '8703.23.01', facts: '', name: 'Passenger car', nameJa: '乗用車' },
  { ...intoUnitedStates, code: '8704.31.01', facts: '', name: 'Light truck', nameJa: '小型トラック' },
  { ...intoUnitedStates, code: '8708.29.51', facts: 'partOfVehicle', name: 'Car body part', nameJa: '車体部品' },
  { ...intoUnitedStates, code: '7208.51.00', facts: 'inQuota', name: 'Steel plate, inside a quota if there is one', nameJa: '厚鋼板（枠があれば枠内）' },
  { ...intoUnitedStates, code: '7606.12.30', facts: '', name: 'Aluminium plate', nameJa: 'アルミ板' },
  { ...intoUnitedStates, code: '8457.10.00', facts: 'metalContentShare.steel=0.4; metalWeightShare=0.5', name: 'Machining centre, 40% steel by value', nameJa: 'マシニングセンター（鋼が価額の40%）' },
  { ...intoUnitedStates, code: '9503.00.00', facts: '', name: 'Toys', nameJa: '玩具' },
  { ...intoUnitedStates, code: '8504.40.95', facts: '', name: 'EV charger', nameJa: 'EV充電器' },
  { ...intoJapan, code: '0201.30', facts: 'spi=US', name: 'US beef into Japan, agreement claimed', nameJa: '米国産牛肉の日本への輸入（協定税率）' },
];
