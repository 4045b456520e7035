import { ServerResponse } from "node:http";

/** What goes wrong with a request; `times` says with how many, 1 by default. */
export type Fault =
  /** The server answers with that status instead of carrying it out. */
  | { readonly kind: "status"; readonly status: number; readonly message?: string; readonly retryAfter?: string; readonly times?: number }
  /** A proxy answers with a web page. */
  | { readonly kind: "page"; readonly status?: number; readonly times?: number }
  | { readonly kind: "redirect"; readonly to: string; readonly times?: number }
  /** The answer never comes; the request is not carried out. */
  | { readonly kind: "silence"; readonly times?: number }
  /** The request is carried out, and no answer comes. */
  | { readonly kind: "silence-after"; readonly times?: number }
  /** The request is carried out, and the connection is cut instead of an answer. */
  | { readonly kind: "cut-after"; readonly times?: number }
  /** The request is carried out, and the answer ends in its middle. */
  | { readonly kind: "half"; readonly times?: number }
  /** The request is carried out, and the answer is valid JSON without what it should have. */
  | { readonly kind: "empty"; readonly times?: number }
  /** The answer has no end. */
  | { readonly kind: "endless"; readonly times?: number };

/** Whether the server does first what was asked of it. */
export const isCarriedOut = ({ kind }: Fault) => ["silence-after", "cut-after", "half", "empty"].includes(kind);

export function answerWith(fault: Fault, response: ServerResponse, answer: string): void {
  switch (fault.kind) {
    case "status": {
      const { status, message = "it does not work", retryAfter } = fault;
      response.writeHead(status, { "content-type": "application/json", ...(retryAfter && { "retry-after": retryAfter }) });
      response.end(JSON.stringify({ code: "a_code", message, requestId: "request-1" }));
      return;
    }
    case "page":
      response.writeHead(fault.status ?? 200, { "content-type": "text/html" }).end("<html><body>Log in to the network</body></html>");
      return;
    case "redirect":
      response.writeHead(302, { location: fault.to }).end();
      return;
    case "silence":
    case "silence-after":
      return;
    case "cut-after":
      response.socket!.destroy();
      return;
    case "half":
      response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
      response.write(answer.slice(0, answer.length / 2), () => response.socket!.destroy());
      return;
    case "empty":
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
      return;
    case "endless": {
      response.writeHead(200, { "content-type": "application/json" });
      const piece = " ".repeat(1 << 20);
      const more = () => response.writable && response.write(piece, more);
      more();
    }
  }
}
