const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { cacheFor, resolve, root, scriptRule } = require('./typescript.js');

/** The address in manifest.xml, which is the development server's; PARLEY_ORIGIN names the host of a real deployment. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const origin = (process.env.PARLEY_ORIGIN ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
if (!/^https:\/\/[^/\s]+/.test(origin)) throw new Error(`PARLEY_ORIGIN must be an https address, not "${origin}".`);

/** The manifest names functions.js, so only its query may change from build to build. */
const fileNameOf = ({ chunk }) => (chunk.name === 'functions' ? 'functions.js?[contenthash:10]' : '[name].[contenthash:10].js');

/**
 * The shipped add-in. Pane and functions share one page and one runtime: the page loads `data` (the law),
 * `functions` (domain and custom functions) and `taskpane` (React), which builds on what `functions` already holds.
 * office.js is not among them: the page asks Microsoft's servers for it, as its terms demand.
 */
module.exports = {
  name: 'addin',
  mode: 'production',
  context: root,
  target: ['web', 'es2020'],
  entry: {
    functions: './src/functions/associate.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  output: {
    path: path.join(root, 'dist'),
    filename: fileNameOf,
    chunkFilename: '[name].[contenthash:10].js',
    publicPath: '',
    clean: true,
  },
  module: { rules: [scriptRule('es2020')] },
  resolve,
  optimization: {
    splitChunks: {
      // What two screens share is loaded once, though it is small.
      minSize: 5_000,
      cacheGroups: {
        data: { test: /build[\\/]generated[\\/].*\.json$/, type: 'json', name: 'data', chunks: 'all', enforce: true },
        // The pane's worker solves the same models as the cells: one file for both.
        solvers: { test: /src[\\/](domain|functions)[\\/](trade[\\/]|edge[\\/]trade|shared[\\/]messages[\\/](trade|simulation))/, name: 'solvers', minChunks: 2, priority: 1 },
      },
    },
  },
  plugins: [
    // Fluent ships its styles twice: as CSS for both writing directions, and as their source, which is much smaller.
    new NormalModuleReplacementPlugin(/\.styles\.js$/, (asked) => {
      asked.request = asked.request.replace(/\.styles\.js$/, '.styles.raw.js');
    }),
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/help.html', to: '[name][ext]' },
        { from: 'build/generated/functions*.json', to: '[name][ext]' },
        { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin) },
      ],
    }),
  ],
  performance: false,
  stats: 'errors-warnings',
  cache: cacheFor('addin', __filename, origin),
};
