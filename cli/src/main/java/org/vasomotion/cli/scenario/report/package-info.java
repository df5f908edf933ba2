/// The chart report of a run of a virtual patient: one HTML page with its data, its style and its program inside.
///
/// The page's program is TypeScript under `src/main/web`; `src/scenario/contract.ts` there describes the
/// data written here.
@NullMarked
package org.vasomotion.cli.scenario.report;

import org.jspecify.annotations.NullMarked;
