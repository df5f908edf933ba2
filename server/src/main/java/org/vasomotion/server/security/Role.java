package org.vasomotion.server.security;

import java.util.Locale;
import java.util.Optional;
import org.vasomotion.model.Api;

/// What somebody may do; each may do what those before it may.
@Api
public enum Role {
    /// No credentials: health and the page itself.
    ANYONE,
    /// Looks.
    VIEWER,
    /// Records, answers, begins and ends protocols.
    CLINICIAN,
    /// Admits, discharges, reads the audit trail.
    ADMIN;

    /// Whether this role may do what needs `needed`.
    public boolean suffices(Role needed) {
        return compareTo(needed) >= 0;
    }

    static Optional<Role> named(String name) {
        return switch (name) {
            case "viewer" -> Optional.of(VIEWER);
            case "clinician" -> Optional.of(CLINICIAN);
            case "admin" -> Optional.of(ADMIN);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
