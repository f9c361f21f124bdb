/** Draws assets/icon.svg at every size Office asks for. Run `npm run icons` after changing the drawing; the PNGs are committed. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../test/e2e/browser';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

async function drawIcons(): Promise<void> {
  const svg = readFileSync('assets/icon.svg', 'utf8');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  }
  await browser.close();
}

void drawIcons();
