/// `vasomotion simulate --waveform`: what a monitor would draw at a time of a scenario, as files.
@NullMarked
package org.vasomotion.cli.waveform;

import org.jspecify.annotations.NullMarked;
