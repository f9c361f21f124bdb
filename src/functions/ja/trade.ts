import { cellEntry } from './entryTexts';
import type { FunctionTexts } from './functionTexts';

const headers = cellEntry['headers']!;
const method = '解法。"exact"（厳密解）または "linear"（線形近似）。空白は "exact"。セル1つ。';
const eta = '全供給元を合わせた需要の価格弾力性（0以下）。セル1つ。';
const sigma = '供給元の間の代替の弾力性（正の数）。セル1つ。';
const supplyElasticities = '供給の価格弾力性（0以上）。共通の値1つ、または供給元ごとの範囲。';
const names = (of: string): string => `${of}の名称の範囲。空白の場合は 1、2、…。`;
const ratesBefore = (of: string): string => `変更前の税率（割合）。共通の値1つ、または${of}ごとの範囲。`;
const ratesAfter = (of: string): string => `変更後の税率（割合）。共通の値1つ、または${of}ごとの範囲。`;
const square = (what: string): string => `${what}。行が輸出国、列が輸入国の n×n の範囲。`;
const demandElasticity = (of: string): string => `輸入需要の価格弾力性（0以下）。共通の値1つ、または${of}ごとの範囲。`;
const matrixReport = '出力。"regions"（地域別）、"trade"（変更後の貿易額）、"prices"（国内到着価格の変化率）。空白は "regions"。セル1つ。';

export const tradeTexts: Record<string, FunctionTexts> = {
  'TRADE.FLOWS': {
    summary: 'アドインに収録された二国間の貿易額を、出典と取得日とともに返します。',
    returns: '7列の表：品目、名称、年、金額、単位、評価の基準、出典（取得日と確度を含む）。',
    parameters: {
      exporter: '輸出国。2文字の ISO コード。例："JP"。セル1つ。',
      importer: '輸入国。例："US"。セル1つ。',
      product: '品目。日本から米国への貿易は "mvh" などの部門、米国から日本への貿易は "87" などの HS の類。空白はすべて。セル1つ。',
      year: '暦年。空白の場合は収録されている最後の年。セル1つ。',
      headers,
    },
  },
  'TRADE.ELASTICITY': {
    summary: '出典を明示した推計値の集まりから弾力性を返します。出典が使用不可とする値は返しません。',
    returns: '弾力性。指定した範囲と同じ形で品目ごとに返します。',
    parameters: {
      code: '品目番号の文字列（"8703.23"、HS 2007）または GTAP 部門（"mvh"）。値1つまたは範囲。',
      kind: '種類。"protee" では "tariff"（関税に対する輸入の弾力性、負の数）、推計のない品目に項の平均を用いる場合は "headingMean"。"gtap" では "betweenSources" または "domesticImport"。"bw" では "substitution"。空白はその集まりの最初の種類。セル1つ。',
      set: '"protee"、"gtap"、"bw"（米国の輸入による推計）または "bw:JP"（日本の輸入による推計）。空白の場合、品目番号には "protee"、部門には "gtap"。セル1つ。',
    },
  },
  'TRADE.SMART': {
    summary: '関税の変更が、一つの品目の相手国別輸入に与える影響（貿易創出と貿易転換）を求めます（SMART）。',
    returns: '4列の表：相手国、貿易創出、貿易転換、変更後の輸入額。続いて関税収入の変化、貿易創出による厚生、貿易転換を差し引いた厚生の行。',
    parameters: {
      imports: '変更前の相手国別輸入額（国際価格）の範囲。',
      ratesBefore: ratesBefore('相手国'),
      ratesAfter: ratesAfter('相手国'),
      demandElasticity: demandElasticity('相手国'),
      substitutionElasticity: '相手国の間の代替の弾力性。空白は 1.5（この手法のソフトウェアの既定値）。セル1つ。',
      supplyElasticity: '輸出供給の弾力性。共通の値1つ、または相手国ごとの範囲。99 以上は無限大として扱います。空白は 99。',
      form: '貿易転換の式。"SMART"（線形、他の相手国の輸入額が上限）または "LAIRDYEATS"。空白は "SMART"。セル1つ。',
      names: names('相手国'),
      headers,
    },
  },
  'TRADE.ARMINGTON': {
    summary: '供給元で区別される財の一つの輸入市場（アーミントン型 CES）で、関税が価格、数量、厚生に与える影響を厳密に求めます。従量税は価格とともに解の中で動きます。',
    returns: '6列の表：供給元、生産者価格、国内到着価格、数量（変更後÷変更前）、関税収入の変化、生産者余剰（金額）。続いて価格指数、消費者余剰、国内厚生、残差の行。',
    parameters: {
      values: '変更前の供給元別支出額（関税込みの到着価格）の範囲。最初の供給元は国内。',
      ratesBefore: ratesBefore('供給元'),
      ratesAfter: ratesAfter('供給元'),
      supplyElasticities,
      sigma,
      eta,
      specificBefore: '変更前の従量税（当初の国際価格に対する割合）。空白は 0。値1つまたは範囲。',
      specificAfter: '変更後の従量税（当初の国際価格に対する割合）。空白は 0。値1つまたは範囲。',
      ntmBefore: '変更前の非関税措置の費用（価格に対する割合、収入にはなりません）。空白は 0。値1つまたは範囲。',
      ntmAfter: '変更後の非関税措置の費用（価格に対する割合）。空白は 0。値1つまたは範囲。',
      method,
      names: names('供給元'),
      headers,
    },
  },
  'TRADE.GSIM': {
    summary: '一つの産業の多地域シミュレーション（GSIM）。関税が変わり、国際価格が調整されます。厳密に解き、通常の線形解の誤差を併記します。',
    returns: '"regions"：地域、国際価格、生産、複合価格（変化率）、生産者余剰、消費者余剰、関税収入、厚生（金額）。続いて残差の行と、厳密解では線形解の誤差の行。"trade" と "prices"：地域名の付いた n×n の表。',
    parameters: {
      trade: square('変更前の貿易額（関税を含まない国際価格、対角は国内販売）'),
      ratesBefore: square('変更前の税率（割合）'),
      ratesAfter: square('変更後の税率（割合）'),
      demandElasticity: demandElasticity('地域'),
      supplyElasticity: '輸出供給の価格弾力性（0以上）。共通の値1つ、または地域ごとの範囲。',
      sigma: '供給元の間の代替の弾力性（正の数）。共通の値1つ、または地域ごとの範囲。',
      method: '解法。"exact"（厳密解）または "linear"（Francois・Hall の公表どおりの線形解）。空白は "exact"。セル1つ。',
      report: matrixReport,
      names: names('地域'),
      headers,
    },
  },
  'TRADE.TRQ': {
    summary: '供給元で区別される財の市場における関税割当。どの状態になるか、追加の1単位にかかる税率、割当レントを厳密に求めます。',
    returns: '4列の表：供給元、生産者価格、国内到着価格、数量（変更後÷変更前）。続いて状態（in-quota、binding、over-quota）、限界税率、プレミアム、枠内収入、枠外収入、割当レントの行。',
    parameters: {
      values: '変更前の供給元別支出額（関税込みの到着価格）の範囲。国内、割当の対象となる供給元、その他の順。',
      rateBefore: '割当の対象となる供給元の変更前の税率（割合）。セル1つ。',
      inQuotaRate: '枠内税率（割合）。セル1つ。',
      overQuotaRate: '枠外税率（割合）。セル1つ。',
      quotaRatio: '割当数量の、その供給元の当初数量に対する比。1.2 は 20% 増し。セル1つ。',
      supplyElasticities,
      sigma,
      eta,
      names: names('供給元'),
      headers,
    },
  },
  'TRADE.TRQPRICE': {
    summary: '同質財（需要 a − b×価格）の関税割当。状態、価格、関税収入、割当レントを求めます。',
    returns: '項目と値の表：状態（in-quota、binding、over-quota）、輸入量、国内価格、国際価格、枠内収入、枠外収入、割当レント、消化率。',
    parameters: {
      a: '価格がゼロのときの輸入需要。セル1つ。',
      b: '価格1単位あたりの需要の減少（正の数）。セル1つ。',
      worldPrice: '小国の場合の国際価格。供給曲線を与える場合は空白。セル1つ。',
      inQuotaDuty: '枠内の関税。割合、または dutyKind が "specific" のときは単位あたりの金額。セル1つ。',
      overQuotaDuty: '枠外の関税。枠内と同じ種類。セル1つ。',
      quota: '割当数量。セル1つ。',
      dutyKind: '"ad valorem"（従価税）または "specific"（従量税）。空白は "ad valorem"。セル1つ。',
      supplyIntercept: '大国の場合、価格がゼロのときの外国の供給（c + d×価格 の c）。セル1つ。',
      supplySlope: '価格1単位あたりの外国の供給の増加（d、正の数）。セル1つ。',
      headers,
    },
  },
  'TRADE.GE': {
    summary: '一部門の一般均衡。関税が各国の賃金、物価、実質所得に与える影響を、実際の貿易額から厳密に求めます。',
    returns: '"regions"：地域、賃金、物価指数、実質所得、輸入（変化率）、所得に占める関税収入の割合。続いて残差の行。賃金の単位は世界の所得。"trade" と "prices"：地域名の付いた n×n の表。',
    parameters: {
      flows: square('変更前の貿易額（関税を含まない国際価格、対角は国内販売）'),
      ratesBefore: square('変更前の税率（割合）'),
      ratesAfter: square('変更後の税率（割合）'),
      theta: '貿易の弾力性（正の数、代替の弾力性−1）。共通の値1つ、または輸入国ごとの範囲。',
      method,
      report: matrixReport,
      names: names('地域'),
      headers,
    },
  },
  'TRADE.OPTIMAL': {
    summary: '報復がないときに大国の輸入国にとって最適な関税を求めます。需要は a − b×価格、外国の供給は c + d×価格。',
    returns: '項目と値の表：従量税の額、国際価格、輸入量、従価税率、供給の弾力性、自由貿易と比べた厚生の利益。',
    parameters: {
      a: '価格がゼロのときの輸入需要（正の数）。セル1つ。',
      b: '価格1単位あたりの需要の減少（正の数）。セル1つ。',
      c: '価格がゼロのときの外国の供給。負でもよい。セル1つ。',
      d: '価格1単位あたりの外国の供給の増加（正の数）。セル1つ。',
      headers,
    },
  },
  'TRADE.PROTECTION': {
    summary: '有効保護率。製品と投入財の関税が合わせて付加価値に与える影響を返します。',
    returns: '割合。0.3 は付加価値が 30% 増えることを示し、投入財の負担の方が重い場合は負になります。指定した範囲と同じ形。',
    parameters: {
      outputRate: '製品の税率（割合）。値1つまたは範囲。',
      inputRate: '投入財の税率（割合）。複数の場合は投入の割合で加重した平均。値1つまたは範囲。',
      inputShare: '国際価格でみた製品価額に占める投入財の割合（1未満）。値1つまたは範囲。',
    },
  },
  'TRADE.SIMULATE': {
    summary: '市場モデルのモンテカルロ。不確かな入力値をシードに基づくラテン超方格法で抽出し、結果のばらつきを示します。セルでは約2秒に収まる回数だけ抽出し、その旨を結果に示します。',
    returns: '"quantiles"：結果、平均、標準誤差、5・25・50・75・95% 点、正になる確率、負になる確率。"tornado"：結果、入力、順位相関。続いて抽出回数、解のない回数、シード、注記の行。',
    parameters: {
      model: 'モデル名。"SMART"、"ARMINGTON"、"GSIM"、"TRQ"、"TRQPRICE"、"GE"、"OPTIMAL" のいずれか。セル1つ。',
      ranges: '不確かな入力値。5列または6列の範囲：モデルの引数の番号、要素（行順の番号、空白はすべて同じ値）、分布（uniform、triangular、lognormal）、下限、上限、最頻値。lognormal の上下限は 5% 点と 95% 点。最頻値が空白の場合は中央。または2つの入力の順位相関：両方の行番号、"correlation"、-1 より大きく 1 より小さい数。',
      draws: '抽出回数（10以上）。空白は 1000。セル1つ。',
      seed: '整数のシード。同じシードからは常に同じ抽出が得られます。空白は 1。セル1つ。',
      report: '"quantiles" または "tornado"（順位相関、強い順）。空白は "quantiles"。セル1つ。',
      argument: 'モデルの引数を順に並べます。空白は省略を表します。それぞれ範囲またはセル。',
    },
  },
};
