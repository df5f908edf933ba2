/// Flowcharts of protocols, as Mermaid text and as SVG.
///
/// Both are drawn from one [org.vasomotion.interop.flowchart.Flowchart]: a box for each step with what it proposes, an
/// arrow for each way out with its label and timer. Guards are too long for arrows; the decision page has them.
@NullMarked
package org.vasomotion.interop.flowchart;

import org.jspecify.annotations.NullMarked;
