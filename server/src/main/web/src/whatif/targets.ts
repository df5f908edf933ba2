/** Usual targets, drawn as bands. Each is the one that the protocols of this project use; see docs/catalogue for their sources. */
const TARGETS: Record<string, { low?: number; high?: number }> = {
  'capillary-refill-time': { high: 3 },
  'mean-arterial-pressure': { low: 65 },
  lactate: { high: 2 },
};

export function target(sign: string): { low?: number; high?: number } | undefined {
  return TARGETS[sign];
}
