/// Files of one kind - scenarios, studies, trials - that come with the program, beside those that a user
/// writes: both are found by one name and read by one reader, so that what is shipped is nothing special.
@NullMarked
package org.vasomotion.cli.shelf;

import org.jspecify.annotations.NullMarked;
