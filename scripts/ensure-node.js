const oldest = 20;

/** Ends with one sentence when this Node is too old for the project. */
export function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) >= oldest) return;
  console.error(`Kaerimichi needs Node ${oldest} or newer; this is Node ${process.versions.node}`);
  process.exit(1);
}
