package org.vasomotion.guidance.protocol.survivingsepsis;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Interval;

/// What one edition says differently from another.
///
/// @param id identifier of its graph
/// @param title its name
/// @param source where it was published
/// @param notes what a user has to know
/// @param pressureLow below the goal of this patient
/// @param aims the ranges that pressure is raised to; the first that applies counts
/// @param first what comes first in an unstable patient
/// @param conflicts ways to a clinician before a pressure is raised to a disputed goal
/// @param vasopressinDue norepinephrine has come to where vasopressin is added
/// @param vasopressin who says so
/// @param heart the drug for a failing heart, and who says so
/// @param heartHarms what is proposed when that drug harms
record Edition(
        String id,
        String title,
        Citation source,
        List<String> notes,
        Condition pressureLow,
        List<Aim> aims,
        First first,
        List<Edge> conflicts,
        Condition vasopressinDue,
        Citation vasopressin,
        Cited<Action.StartInfusion.Choice> heart,
        Action heartHarms) {

    Edition {
        notes = List.copyOf(notes);
        aims = List.copyOf(aims);
        conflicts = List.copyOf(conflicts);
    }

    /// What is asked for first where pressure is low and fluid is due.
    enum First {
        FLUID,
        /// Fluid follows as soon as the vasopressor is settled: they are begun together.
        PRESSURE
    }

    /// A range of mean arterial pressure for some patients.
    ///
    /// @param suffix of the step that raises to it
    /// @param applies to whom
    record Aim(String suffix, Condition applies, Cited<Interval> range) {}

    Drug heartDrug() {
        return heart.value().drug();
    }
}
