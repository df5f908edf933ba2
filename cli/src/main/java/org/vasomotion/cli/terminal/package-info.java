/// What a person sees in the terminal: progress while a job runs, and a summary when it is done.
@NullMarked
package org.vasomotion.cli.terminal;

import org.jspecify.annotations.NullMarked;
