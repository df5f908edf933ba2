/// Sentences for people.
@NullMarked
package org.vasomotion.cli.wording;

import org.jspecify.annotations.NullMarked;
