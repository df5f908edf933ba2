/// Protocols as files: YAML or JSON that a clinician can read, and the graphs they stand for.
///
/// A file is read into a tree that knows its lines, then into a [org.vasomotion.guidance.protocol.ProtocolGraph].
/// Reading
/// does not stop at the first mistake: every problem is reported at once, with its line and what would mend it. Writing
/// is canonical, so that two equal graphs give the same text and reading that text gives an equal graph.
@NullMarked
package org.vasomotion.interop.protocol;

import org.jspecify.annotations.NullMarked;
