const [needed, given] = [[20, 19], process.versions.node.split('.').map(Number)];

/** Written for any Node that knows modules, so that an old one can still print it. */
export function checkNodeVersion() {
  if (given[0] > needed[0] || (given[0] === needed[0] && given[1] >= needed[1])) return;
  console.error(`Klyuch needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.`);
  console.error('Install a newer one from https://nodejs.org, or with nvm: nvm install');
  process.exit(1);
}
