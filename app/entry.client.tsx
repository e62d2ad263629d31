import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

await dataOfPage();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});

/**
 * Where React 18 waits for data in its first rendering, a key pressed meanwhile makes it give the page up (error 345).
 * `RemixBrowser` throws what it waits for, before it does anything else: it is asked once ahead of React.
 */
async function dataOfPage(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (data) {
    await data;
  }
}
