import { cellEntry } from './entryTexts';
import type { FunctionTexts } from './functionTexts';

const headers = cellEntry['headers']!;

export const scenarioTexts: Record<string, FunctionTexts> = {
  'SCENARIO.LIST': {
    summary: '収録されているシナリオのプリセットを、出典とともに1行ずつ一覧にします。',
    returns: '7列の表：ID、表題、基準日（Excel の日付）、時点区分（asOf：その日に知り得た内容、hindsight：後日の情報を含む）、グループ、概要、出典。',
    parameters: { headers },
  },
  'SCENARIO.LEVERS': {
    summary: 'シナリオの前提を示します。レバー（調整項目）ごとに、値、幅、出典を1行で返します。',
    returns: '8列の表：レバー、値、単位、低位、中位、高位、確度（S：資料で確認、derived：資料から計算、K：自身の知識、A：仮定）、出典。幅の欄が空白のレバーには該当する値がありません。',
    parameters: {
      scenario: 'シナリオ文字列。プリセット ID のあとに、変更点を | で区切って書けます。例："auto-relief:low | us.reciprocal.rate=5%"。空白の場合は全シナリオに共通のレバーを返します。',
      headers,
    },
  },
  'SCENARIO.TEXT': {
    summary: 'プリセットとレバーの表から、最も短い形のシナリオ文字列を作ります。プリセットと同じ値は省かれ、レバーは名前順に並びます。',
    returns: 'すべての scenario 引数で使える文字列。',
    parameters: {
      preset: 'プリセット ID。:low または :high を付けると低位・高位のケースになります。空白の場合はプリセットなし（申告日の法令への変更のみ）。',
      levers: 'レバーと値の2列からなる範囲。値が空白の行は無視します。',
    },
  },
  'SCENARIO.VALUE': {
    summary: 'シナリオにおけるレバーの値を、そのままの型（数値、TRUE/FALSE、日付、文字列）で返します。',
    returns: '値。指定した範囲と同じ形でレバーごとに返します。税率は割合です。',
    parameters: {
      scenario: 'シナリオ文字列。プリセット ID のあとに、変更点を | で区切って書けます。例："auto-relief | us.reciprocal.rate=5%"。空白の場合はプリセットなし。',
      lever: 'レバー名。例："us.reciprocal.rate"。値1つまたは範囲。',
    },
  },
  'SCENARIO.DIFF': {
    summary: '2つのシナリオで異なるレバーを、両方の値とともに1行ずつ示します。',
    returns: '6列の表：レバー、A、B、変化（数値の場合は B から A を引いた値）、単位、出典。空白はそのシナリオで設定されていないことを表します。',
    parameters: {
      a: 'シナリオ文字列。例："statusquo-2025-05-01"。空白の場合は全シナリオに共通のレバー。',
      b: '比べるシナリオ文字列。例："pause-lapse-24"。',
      headers,
    },
  },
  'SCENARIO.IMPACT': {
    summary: 'シナリオが日米間の貿易に与える影響を、基準シナリオと比べて部門別と合計で示します。輸入額、関税、買い手と売り手の余剰、収支。厳密解に線形近似を併記し、仮定は各行に明記します。',
    returns: '表（米ドル、年額）：輸入国、部門、名称、変更前の輸入、変更後の輸入、変更前の関税、変更後の関税、輸入が変わらない場合の関税、うち通常の関税を超える部分、変更前の税率、平均税率（変更後の貿易額で加重）、消費者、生産者（輸出国側）、政府、収支（米国の対日収支の変化）、線形近似の輸入、厚生、線形近似の厚生、輸入が変わらない場合の平均税率、方法、出典。輸入国ごとに合計（Total）、購入約束は日本の合計の前、最終行は両国の収支です。',
    parameters: {
      scenario: 'シナリオ文字列。例："pause-lapse-24"。空白の場合は最後に確認した法令。',
      baseline: '比較の基準となるシナリオ文字列。2024年の貿易額をこの基準での貿易とみなします。空白の場合は "statusquo-2025-05-01"。セル1つ。',
      elasticitySet: '"static"（価格に反応しない）、"short-run"、"central-armington"、"long-run-hs6"。空白の場合は "central-armington"。セル1つ。',
      headers,
    },
  },
};
