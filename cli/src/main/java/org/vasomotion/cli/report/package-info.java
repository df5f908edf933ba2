/// The cohort report: one HTML file that needs nothing else.
///
/// Java writes the data, the page draws them. The names of the fields are the contract with the page in
/// `src/main/web/src/contract.ts`.
@NullMarked
package org.vasomotion.cli.report;

import org.jspecify.annotations.NullMarked;
