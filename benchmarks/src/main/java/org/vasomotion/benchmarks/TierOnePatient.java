package org.vasomotion.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.model.observation.Acquisition;

/// What tier 1 of ANDROMEDA-SHOCK-2 looks at in one patient at one moment, in nobody's own format: FHIR resources and
/// our entries are both made from it.
///
/// @param at when advice is asked for; every age is counted back from here, so nothing lies ahead
/// @param capillaryRefillTimes in s, in any order; empty if never taken
/// @param arterialPressures systolic and diastolic of one beat
/// @param legRaises change of cardiac output on passive leg raise in %, a rise positive
/// @param boluses of balanced crystalloid, ended before `at`
record TierOnePatient(
        String id,
        Instant at,
        List<Reading> capillaryRefillTimes,
        List<Pressure> arterialPressures,
        List<Reading> legRaises,
        List<Bolus> boluses) {

    TierOnePatient {
        capillaryRefillTimes = List.copyOf(capillaryRefillTimes);
        arterialPressures = List.copyOf(arterialPressures);
        legRaises = List.copyOf(legRaises);
        boluses = List.copyOf(boluses);
    }

    Instant before(Duration age) {
        return at.minus(age);
    }

    /// A single value.
    record Reading(double value, Duration age, Acquisition acquisition) {}

    /// Both arterial pressures in mmHg, from the arterial line.
    record Pressure(double systolic, double diastolic, Duration age, Acquisition acquisition) {}

    /// A volume given over 30 min.
    ///
    /// @param age of its end
    record Bolus(double millilitres, Duration age) {

        static final Duration LENGTH = Duration.ofMinutes(30);
    }
}
