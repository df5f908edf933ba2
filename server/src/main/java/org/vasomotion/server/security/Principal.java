package org.vasomotion.server.security;

import org.vasomotion.model.Api;

/// Who asks.
///
/// @param name for the audit trail
/// @param role what he may do
@Api
public record Principal(String name, Role role) {

    /// Whoever sits at this machine, where nobody else can ask.
    public static final Principal LOCAL = new Principal("local", Role.ADMIN);

    /// Somebody without credentials.
    public static final Principal NOBODY = new Principal("nobody", Role.ANYONE);
}
