/// Files that people write, as trees that know their lines: YAML or JSON, read so that every problem comes
/// out at once.
///
/// What the parts mean is up to the readers of protocols and scenarios.
@NullMarked
package org.vasomotion.interop.document;

import org.jspecify.annotations.NullMarked;
