package org.vasomotion.model.observation;

import org.vasomotion.model.Api;

/// Identity of one patient stay within one dataset or ward.
///
/// @param value the identifier that the source uses
@Api
public record PatientId(String value) implements Comparable<PatientId> {

    public PatientId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a patient has an identifier");
        }
    }

    @Override
    public int compareTo(PatientId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
