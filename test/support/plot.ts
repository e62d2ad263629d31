import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An address on loopback at which a house may stand, and after it another. */
interface Plot {
  url: string;
  moveIn: (house: RequestListener) => void;
  /** Cuts off whatever is not answered yet. */
  leave: () => Promise<void>;
}

const free: Plot[] = [];

/** One that is free: a browser has kept fonts, styles and scripts of the house that stood there before. */
export async function findPlot(): Promise<Plot> {
  return free.pop() ?? (await makePlot());
}

async function makePlot(): Promise<Plot> {
  const server = createServer();
  // On a busy machine `fetch` may take up a connection again just as five idle seconds end it.
  server.keepAliveTimeout = 600_000;
  let answering = 0;
  server.on('request', (_request, response) => {
    answering += 1;
    response.once('close', () => (answering -= 1));
  });
  await once(server.listen(0, '127.0.0.1').unref(), 'listening');
  let house: RequestListener | undefined;
  const plot: Plot = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    moveIn: (next) => void server.on('request', (house = next)),
    leave: async () => {
      if (house) server.off('request', house);
      if (answering === 0) {
        free.push(plot);
        return;
      }
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return plot;
}
