/** An identity for a message, made once when the measurement is made: what is sent again under it is recognised. */
export function messageId(random: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = random.getRandomValues(new Uint8Array(12));
  return `page-${[...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')}`;
}
