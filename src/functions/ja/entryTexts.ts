/** Texts of the entry arguments, which all functions on entries share. `cells` says whether a range may be given. */
function entryTexts(cells: string, factsCells: string): Record<string, string> {
  return {
    code: `関税分類番号（HSコード）。4～10桁の文字列で、ピリオドは省略可。例："8703.23.01"。${cells}`,
    origin: `原産国。ISO 2文字コード。例："JP"。${cells}`,
    importer: `輸入国。"US" または "JP"。${cells}`,
    value: `課税価格。輸入国の通貨（米国はドル、日本は円）。${cells}`,
    quantity: `数量。従量税率の単位、なければ第1数量単位（TARIFF.LINES で確認できます）。従量税がかかる品目でのみ必要です。${cells}`,
    date: `輸入申告の日。Excel の日付または "2025-05-01" の形式。空白の場合、プリセットがあればその基準日、なければ収録済み法令の最終日を用います。${cells}`,
    scenario: 'シナリオ文字列。例：名前 Scenario のセル、"pause-lapse-24"、"| us.s232.auto.allIn=0.15"。空白の場合は申告日の法令に従います。',
    facts: `番号だけでは分からない事実。例："civilAircraft; metalContentShare=0.4"。空白の場合は何も主張しないものとして扱います。${factsCells}`,
    headers: '見出し行の有無。FALSE で省略。空白は TRUE。セル1つ。',
  };
}

/** Each argument is one value or a range. */
export const rangeEntry = entryTexts('値1つまたは範囲。', '文字列1つまたは範囲。');

/** Each argument is one cell. */
export const cellEntry = entryTexts('セル1つ。', '');

export function pick(texts: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, texts[name]!]));
}
