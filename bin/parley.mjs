#!/usr/bin/env node
/** Builds the command line when its sources changed (messages go to stderr), then runs it. */
import { createRequire } from 'node:module';
import { ensureBuilt } from '../tools/build.mjs';

const calledFrom = process.cwd();
ensureBuilt('cli');
process.chdir(calledFrom);
const { main } = createRequire(import.meta.url)('../build/cli/parley.js');
process.exitCode = await main(process.argv.slice(2));
