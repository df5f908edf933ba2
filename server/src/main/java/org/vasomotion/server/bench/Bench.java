package org.vasomotion.server.bench;

import org.vasomotion.model.Api;

/// One bench. Every change hands back how things stand afterwards.
@Api
public interface Bench {

    /// The highest speed of its clock.
    double FASTEST = 600;

    BenchState state();

    /// Does something to the patient.
    ///
    /// @throws BenchException for what nobody knows, for too much, and for a patient who is dead
    BenchState carryOut(BenchOrder order);

    /// Lets the clock run from now on.
    ///
    /// @param speed seconds of the patient per second of the wall, from 0 to [#FASTEST]
    BenchState run(double speed);

    /// Keeps how everything stands.
    ///
    /// @throws BenchException if too much is kept already
    BenchState save(String label);

    /// Goes back to what was kept under a number; what was done since is forgotten.
    ///
    /// @throws BenchException if nothing was kept under it
    BenchState rewind(int number);

    /// What is to be drawn now.
    ///
    /// @param sinceS on the clock of the patient: waves begin there if they are kept; NaN for whoever has
    ///     none yet
    Frame frame(double sinceS);

    /// The course so far, with what was done and what was advised.
    Debrief debrief();
}
