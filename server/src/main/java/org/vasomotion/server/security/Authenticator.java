package org.vasomotion.server.security;

import java.util.Optional;
import org.vasomotion.model.Api;

/// Tells who asks from a bearer token.
@Api
public sealed interface Authenticator permits OpenAccess, TokenFile, SignedTokens {

    /// Whether nobody has to prove anything: possible only where nobody but this machine can ask.
    boolean isOpen();

    /// Who a token belongs to; empty if to nobody, or if it has run out.
    Optional<Principal> principal(String token);

    /// Everybody is at this machine.
    static Authenticator open() {
        return new OpenAccess();
    }
}
