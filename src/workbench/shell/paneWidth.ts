import { elementOf } from './elementOf';

/** Excel's task pane is 350 pixels wide at first and cannot be made narrower than this. */
const DEFAULT_WIDTH = 350;
const NARROWEST = 320;
const KEY_STEP = 20;
const GRID_KEEPS = 300;

/** Makes the splitter work with pointer and arrow keys, and the pane openable and closable. */
export function installPaneWidth(): void {
  const desk = elementOf('desk');
  const splitter = elementOf('splitter');
  let width = DEFAULT_WIDTH;
  const widest = (): number => Math.max(NARROWEST, desk.clientWidth - GRID_KEEPS);
  const setWidth = (wanted: number): void => {
    width = Math.round(Math.min(Math.max(wanted, NARROWEST), widest()));
    desk.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
    splitter.setAttribute('aria-valuemin', String(NARROWEST));
    splitter.setAttribute('aria-valuemax', String(widest()));
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    desk.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => desk.classList.remove('resizing'));
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(width + KEY_STEP);
    else if (event.key === 'ArrowRight') setWidth(width - KEY_STEP);
    else if (event.key === 'Home') setWidth(DEFAULT_WIDTH);
    else return;
    event.preventDefault();
  });
  window.addEventListener('resize', () => setWidth(width));
  setWidth(width);
}

/** The ribbon's button and the pane's own close button. */
export function installPaneToggle(): void {
  const desk = elementOf('desk');
  const toggle = elementOf('toggle-pane');
  const show = (open: boolean): void => {
    desk.classList.toggle('pane-closed', !open);
    toggle.setAttribute('aria-pressed', String(open));
    // The grid measures its place when the window changes.
    window.dispatchEvent(new Event('resize'));
  };
  toggle.addEventListener('click', () => show(desk.classList.contains('pane-closed')));
  elementOf('close-pane').addEventListener('click', () => {
    show(false);
    toggle.focus();
  });
}
