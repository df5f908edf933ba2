/// What a trial says: differences with intervals, times to an event, the win ratio, posteriors and power.
/// Distributions and rank tests are Hipparchus'; what it lacks (Kaplan-Meier, log-rank, Cox, win ratio) is
/// here, each held against a published worked example.
@NullMarked
package org.vasomotion.trials.analysis;

import org.jspecify.annotations.NullMarked;
