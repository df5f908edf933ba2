/** The first letter as a capital: names of the catalogue stand inside sentences, too. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
