/** The three builds: the add-in (dist/), the command line and the embedded workbench (both under build/, not shipped). */
const { existsSync } = require('node:fs');

const parts = ['addin', 'cli', 'workbench'].map((part) => `${__dirname}/tools/webpack/${part}.js`);
module.exports = parts.filter(existsSync).map((part) => require(part));
