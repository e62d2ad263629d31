import { buildIfNeeded } from '../../bin/build.mjs';

/** The stories and the browser walk through the built pages, so the build must be the one of these sources. */
export default function setup(): void {
  if (!buildIfNeeded()) throw new Error('The pages could not be built');
}
