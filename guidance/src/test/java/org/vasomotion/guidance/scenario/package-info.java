/// Bedside scenarios in plain words: what happens, and below it what the protocol does.
@NullMarked
package org.vasomotion.guidance.scenario;

import org.jspecify.annotations.NullMarked;
