import { createRoot } from 'react-dom/client';
import '../functions/associate';
import { OutsideExcel } from './shell/OutsideExcel';
import { Pane } from './shell/Pane';

void Office.onReady(({ host }) => {
  const root = document.getElementById('pane');
  if (!root) return;
  createRoot(root).render(host === Office.HostType.Excel ? <Pane /> : <OutsideExcel />);
});
