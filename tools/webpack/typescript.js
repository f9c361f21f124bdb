const path = require('node:path');

const root = path.resolve(__dirname, '../..');

/** The rule and settings by which every build reads the project's TypeScript and keeps its cache. */
module.exports = {
  root,

  /** `target` is the oldest JavaScript the output may need; TypeScript itself only checks types (npm run types). */
  scriptRule: (target) => ({
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          target,
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    },
  }),

  resolve: { extensions: ['.tsx', '.ts', '.js'] },

  cacheFor: (name, configFile, version = '') => ({
    type: 'filesystem',
    name,
    version,
    cacheDirectory: path.join(root, 'build/cache'),
    buildDependencies: { config: [configFile, __filename] },
  }),
};
