import { ApiProblem, advice } from '../api/problem';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence at the foot of the page for some seconds; screen readers read it. */
export function tell(text: string, seconds = 6): void {
  const place = document.querySelector('vm-told');
  if (!place) return;
  clearTimeout(timer);
  place.textContent = text;
  timer = setTimeout(() => (place.textContent = ''), seconds * 1000);
}

/** Says what went wrong, what is safe and what to do. */
export function told(problem: unknown): void {
  if (problem instanceof ApiProblem) tell(`${problem.message} ${advice(problem)}`, 12);
  else throw problem;
}
