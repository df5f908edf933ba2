/// Sentences for people. Codes become English here, at the edge, and nowhere before.
///
/// Terminal, report, pages, flowcharts and later the server say the same thing in the same words, because they all take
/// them from here.
@NullMarked
package org.vasomotion.interop.wording;

import org.jspecify.annotations.NullMarked;
