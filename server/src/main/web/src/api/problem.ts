import type { Problem } from '#schema';

/** What went wrong with a request, as the service says it, or as the page knows it if nobody answered. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly errors: { pointer: string; detail: string }[];

  constructor(problem: Pick<Problem, 'status' | 'title' | 'detail'> & Partial<Problem>) {
    super(problem.detail);
    this.status = problem.status;
    this.title = problem.title;
    this.errors = problem.errors ?? [];
  }

  /** Nobody answered. */
  static silence(): ApiProblem {
    return new ApiProblem({ status: 0, title: 'No answer', detail: 'The service did not answer. Nothing was changed that it has not confirmed.' });
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem((await response.json()) as Problem);
  } catch {
    return new ApiProblem({ status: response.status, title: response.statusText, detail: `The service answered ${response.status} without saying why.` });
  }
}

/** What happened, what is safe, what to do. */
export function advice(problem: ApiProblem): string {
  if (problem.status === 0) return 'What was recorded is safe in the journal. See whether the service runs, then try again.';
  if (problem.status === 401) return 'Nothing was changed. Sign in with a valid token.';
  if (problem.status === 403) return 'Nothing was changed. Somebody with the role for it has to do this.';
  if (problem.status === 429 || problem.status === 503) return 'Nothing was lost. The service is busy: try again in a moment.';
  if (problem.status >= 500) return 'What was acknowledged is safe. Tell the operator; the log says where it happened.';
  return 'Nothing was changed.';
}
