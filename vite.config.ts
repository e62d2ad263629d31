import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    reloadScriptlessPages(),
  ],
  // Bundled and shaken, visx is a tenth of what it is unbundled, in memory and at the start.
  ssr: { noExternal: [/^@visx\//] },
  build: { assetsInlineLimit: 0, target: 'es2022' },
});

/** Public pages carry no script of ours, so Remix cannot patch them: the whole page is loaded again instead. */
function reloadScriptlessPages(): Plugin {
  return {
    name: 'klyuch:reload-scriptless-pages',
    apply: 'serve',
    handleHotUpdate({ server }) {
      server.ws.send({ type: 'full-reload' });
    },
  };
}
