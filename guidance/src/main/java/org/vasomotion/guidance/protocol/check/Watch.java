package org.vasomotion.guidance.protocol.check;

import java.util.Optional;

/// Judges a property by single glances.
interface Watch {

    Property property();

    /// What is wrong with a glance; empty if nothing.
    Optional<Complaint> complaint(Glance glance, Looker looker);
}
