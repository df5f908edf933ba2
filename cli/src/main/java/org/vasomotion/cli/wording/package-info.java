/// Sentences for people. Codes become English here, at the edge, and nowhere before.
@NullMarked
package org.vasomotion.cli.wording;

import org.jspecify.annotations.NullMarked;
