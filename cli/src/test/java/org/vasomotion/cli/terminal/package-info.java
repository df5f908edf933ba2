/// What a person sees while waiting.
@NullMarked
package org.vasomotion.cli.terminal;

import org.jspecify.annotations.NullMarked;
