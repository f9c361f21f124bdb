const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { cacheFor, resolve, root, scriptRule } = require('./typescript.js');

/** Files of other people that the page loads as they are, each beside its licence; none is bundled. */
const vendor = {
  'o-spreadsheet': ['@odoo/o-spreadsheet', ['dist/o_spreadsheet.min.iife.js', 'dist/o_spreadsheet.xml', 'dist/o_spreadsheet.css', 'LICENSE']],
  owl: ['@odoo/owl', ['dist/owl.iife.min.js', 'LICENSE']],
  'chart.js': ['chart.js', ['dist/chart.umd.min.js', 'LICENSE.md']],
  bootstrap: ['bootstrap', ['dist/css/bootstrap.min.css', 'LICENSE']],
  'font-awesome': ['font-awesome', ['css/font-awesome.min.css', 'fonts', 'README.md']],
};

const vendorFiles = Object.entries(vendor).flatMap(([folder, [name, files]]) =>
  files.map((file) => ({
    // Copied as they are: the minimizer must not touch them.
    info: { minimized: true },
    from: path.join(root, 'node_modules', name, file),
    // The icon font's style sheet asks for ../fonts/.
    to: /^(css|fonts)/.test(file) ? `vendor/${folder}/${file}` : `vendor/${folder}/[name][ext]`,
  })),
);

/** The embedded host that stands in for Excel: for developing and testing, never shipped. */
module.exports = {
  name: 'workbench',
  mode: 'production',
  context: root,
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/main.ts' },
  output: { path: path.join(root, 'build/workbench'), filename: '[name].js', clean: true },
  module: { rules: [scriptRule('es2022')] },
  resolve,
  // Under the LGPL these stay files of their own: the page's script tags define the globals.
  externals: { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' },
  plugins: [
    new CopyPlugin({
      patterns: [{ from: 'src/workbench/shell/*.{html,css}', to: '[name][ext]' }, { from: 'assets/icon-32.png' }, ...vendorFiles],
    }),
  ],
  performance: false,
  stats: 'errors-warnings',
  cache: cacheFor('workbench', __filename),
};
