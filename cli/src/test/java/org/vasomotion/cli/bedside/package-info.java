/// Journeys through the bedside page in a real browser.
@NullMarked
package org.vasomotion.cli.bedside;

import org.jspecify.annotations.NullMarked;
