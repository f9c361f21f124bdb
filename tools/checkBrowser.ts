/** Tells whether the browser of the tests starts on this machine (.ci/run installs one if not). */
import { launchBrowser } from '../test/e2e/browser';

launchBrowser().then(
  async (browser) => {
    console.log(`Chromium ${browser.version()}`);
    await browser.close();
  },
  (error: unknown) => {
    console.error(String(error));
    process.exitCode = 1;
  },
);
