import type { IncomingMessage, RequestListener } from 'node:http';
import { mayCarryFiles } from './upload-paths.ts';

const second = 1000;

/** 25 MB take three and a half minutes over 1 Mbit/s, which is what a village has. */
export const longestUpload = 300 * second;

/**
 * Lets go of whoever sends a body too slowly: 30 s for a form. One with files may take `longest`, as long as it keeps
 * coming at 8 KB/s, so that holding such a connection open costs the holder something.
 */
export function limitTime({
  short = 30 * second,
  longest = longestUpload,
  every = 20 * second,
  least = 8 * 1024 * 20,
} = {}): RequestListener {
  return (request, response) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (encoding === undefined && (length === undefined || length === '0')) return;
    const letGo = () => {
      request.socket.end(response.headersSent ? '' : refusal, () => request.socket.destroy());
    };
    const isMessage = request.method === 'POST' && request.url === '/incoming';
    const isLong = isMessage || mayCarryFiles(request.method, request.url, request.headers['content-type']);
    const limit = setTimeout(letGo, isLong ? longest : short);
    const watch = isLong ? watchPace(request, every, least, letGo) : undefined;
    request.once('close', () => {
      clearTimeout(limit);
      clearInterval(watch);
    });
  };
}

const refusal = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

function watchPace({ socket }: IncomingMessage, every: number, least: number, letGo: () => void): NodeJS.Timeout {
  let before = socket.bytesRead;
  return setInterval(() => {
    if (socket.bytesRead - before < least) letGo();
    before = socket.bytesRead;
  }, every);
}
