import type { PaneTexts } from '../paneTexts';

export const about: PaneTexts['about'] = {
  version: (version, data) => `バージョン ${version}、データ ${data}`,
  law: '法令を確認した日',
  importers: { US: '米国', JP: '日本' },
  through: (importer, day) => `${importer}: ${day}まで`,
  release: (release, origins) => `${release}、原産国 ${origins}`,
  later: 'それより後の日付は推測せず、エラーを返します。欠けている部分は TARIFF.COVERAGE で確かめられます。',
  privacy: '秘密の保持',
  privacyText: 'ブックの内容は外部に送られません。読み込むのは Parley 自身のファイルと Microsoft の office.js だけで、サーバーへの問い合わせも利用の記録もありません。',
  licence: 'ライセンス',
  licenceText: 'MIT。ペインには React（Meta）と Fluent UI（Microsoft）を MIT で使用。office.js は Microsoft の規約によります。',
  advice: 'Parley は交渉を考えるための道具です。法的助言ではなく、引用された法令が正本です。',
  again: 'はじめの一歩をもう一度',
};
