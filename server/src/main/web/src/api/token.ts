/** The bearer token of this tab. It is kept for the tab alone and never leaves it but for the service. */
const KEY = 'vasomotion-token';
const WHO = 'vasomotion-who';

export function token(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepToken(value: string): void {
  if (value) sessionStorage.setItem(KEY, value);
  else sessionStorage.removeItem(KEY);
  sessionStorage.removeItem(WHO);
}

/** Whose token it is, as the service said; nothing before it has. What is done in this tab is done in his name. */
export function whoIsHere(): string | undefined {
  return sessionStorage.getItem(WHO) ?? undefined;
}

/** Keeps what the service said of whoever asked with a token, unless another has been given since. */
export function keepWho(name: string, askedWith: string | null): void {
  if (askedWith !== token() || name === whoIsHere()) return;
  sessionStorage.setItem(WHO, name);
  window.dispatchEvent(new Event('vm-who'));
}

export function credentials(): Record<string, string> {
  const value = token();
  return value ? { Authorization: `Bearer ${value}` } : {};
}
