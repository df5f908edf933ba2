/// What the report says of a stay, and that no text of a chart can break it.
@NullMarked
package org.vasomotion.cli.report;

import org.jspecify.annotations.NullMarked;
