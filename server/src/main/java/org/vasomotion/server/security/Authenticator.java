package org.vasomotion.server.security;

import java.util.Optional;
import org.vasomotion.model.Api;

/// Tells who asks from a bearer token.
@Api(Api.Use.IMPLEMENT)
public interface Authenticator {

    /// Whether nobody has to prove anything: possible only where nobody but this machine can ask.
    boolean isOpen();

    /// Who a token belongs to; empty if to nobody, or if it has run out.
    Optional<Principal> principal(String token);

    /// Everybody is at this machine.
    static Authenticator open() {
        return new Authenticator() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Optional<Principal> principal(String token) {
                return Optional.of(Principal.LOCAL);
            }
        };
    }
}
