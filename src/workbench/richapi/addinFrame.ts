import { installOfficeContext, type DocumentEvents, type OfficeStart, type OfficeWindow } from './officeContext';
import { MessageType, type Entry, type RequestBody, type RequestMessage, type ResponseBody } from './protocol';
import type { TrafficLog } from './trafficLog';

interface Requests {
  process(body: RequestBody): ResponseBody;
  /** The response is out; now events may follow. */
  answered(): void;
  /** Milliseconds that a request waits before it is taken up. */
  delay(): number;
}

interface FrameOptions {
  place: HTMLElement;
  url: string;
  start: OfficeStart;
  log: TrafficLog;
  host: Requests;
}

/**
 * Opens the add-in's page in an iframe with the host's objects already in its window. The window of the iframe's first
 * blank page is reused for the first same-origin page, so what is set before navigation is there before the page's
 * first script, and the bundle stays untouched.
 */
export class AddinFrame {
  private iframe: HTMLIFrameElement | null = null;
  private documentEvents: DocumentEvents | null = null;

  constructor(private readonly options: FrameOptions) {}

  /** Opens or opens anew: a reload inside the iframe would lose the host's objects. */
  open(): void {
    this.iframe?.remove();
    const iframe = document.createElement('iframe');
    iframe.title = 'Parley task pane';
    iframe.id = 'addin';
    // Before insertion, so that the window is the first one.
    iframe.src = this.options.url;
    this.options.place.append(iframe);
    this.iframe = iframe;
    const page = iframe.contentWindow as OfficeWindow;
    page._richApiNativeBridge = { sendMessageToHost: (text) => this.receive(page, text) };
    this.documentEvents = installOfficeContext(page, this.options.start);
  }
  selectionChanged(): void {
    this.documentEvents?.selectionChanged();
  }

  /** Returns the size of the message. */
  send(entries: Entry[]): number {
    const page = this.iframe?.contentWindow as OfficeWindow | null | undefined;
    return page ? this.post(page, 'message', { type: MessageType.Generic, message: { entries } }) : 0;
  }

  private receive(page: OfficeWindow, text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    const answer = (): void => this.answer(page, request, text);
    const delay = this.options.host.delay();
    // Not inside the add-in's own call: office.js expects an asynchronous host.
    if (delay > 0) setTimeout(answer, delay);
    else queueMicrotask(answer);
  }
  private answer(page: OfficeWindow, request: RequestMessage, text: string): void {
    if (this.iframe?.contentWindow !== page) return;
    const started = performance.now();
    const { body } = request.message;
    const answer = this.options.host.process(typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body);
    const error = answer.Error && `${answer.Error.Code}: ${answer.Error.Message}`;
    this.options.log.add('request', text, performance.now() - started, error);
    const message = { statusCode: 200, headers: {}, body: answer };
    this.post(page, 'response', { id: request.id, type: MessageType.Response, message });
    this.options.host.answered();
  }
  private post(page: OfficeWindow, direction: 'response' | 'message', message: object): number {
    const text = JSON.stringify(message);
    this.options.log.add(direction, text);
    page._richApiNativeBridge?.onMessageFromHost?.(text);
    return text.length;
  }
}
