/// Archives kept as tables: MIMIC-III, MIMIC-IV, and a plain CSV form of this project.
///
/// DuckDB scans each file once, keeps the rows of items that the terminology tables name, finds their stay and sorts
/// them out of core; readings are then streamed stay by stay. Every cell is read as text, so that a broken number or
/// time reaches intake as it was written. Every row ends in one place of the account: delivered, of no table's item, of
/// no stay, of a stay not asked for, consulted, or broken.
@NullMarked
package org.vasomotion.interop.tabular;

import org.jspecify.annotations.NullMarked;
