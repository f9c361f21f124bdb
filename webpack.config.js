/** The three builds: the add-in (dist/), the command line and the embedded workbench (both under build/, not shipped). */
module.exports = [require('./tools/webpack/addin.js'), require('./tools/webpack/cli.js'), require('./tools/webpack/workbench.js')];
