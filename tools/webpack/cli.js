const path = require('node:path');
const { cacheFor, resolve, root, scriptRule } = require('./typescript.js');

/** `parley` on the command line: the same functions in one file for Node. */
module.exports = {
  name: 'cli',
  mode: 'production',
  context: root,
  target: 'node20',
  entry: { parley: './src/cli/parley.ts' },
  output: { path: path.join(root, 'build/cli'), filename: '[name].js', library: { type: 'commonjs2' }, clean: true },
  module: { rules: [scriptRule('es2022')] },
  resolve,
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-warnings',
  cache: cacheFor('cli', __filename),
};
