package org.vasomotion.guidance.protocol.check;

import java.util.Optional;

/// Judges a property by single looks.
interface Watch {

    Property property();

    /// What is wrong with a sight; empty if nothing.
    Optional<Complaint> complaint(Sight sight, Looker looker);
}
