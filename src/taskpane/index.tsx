import { createRoot } from 'react-dom/client';
import '../functions/associate';
import { bindScheduleOfWorkbook } from './schedule/bindSchedule';
import { bindDateSystemOfWorkbook } from './shell/bindDateSystem';
import { OutsideExcel } from './shell/OutsideExcel';
import { Pane } from './shell/Pane';
import { whenExcelAnswers } from './shell/whenExcelAnswers';

void Office.onReady(({ host }) => {
  const root = document.getElementById('pane');
  if (!root) return;
  const isExcel = host === Office.HostType.Excel;
  createRoot(root).render(isExcel ? <Pane /> : <OutsideExcel />);
  if (!isExcel) return;
  void whenExcelAnswers(bindScheduleOfWorkbook);
  void whenExcelAnswers(bindDateSystemOfWorkbook);
});
