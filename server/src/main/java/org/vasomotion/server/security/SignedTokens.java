package org.vasomotion.server.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vasomotion.model.Api;

/// Signed tokens of an identity provider (JWT, RFC 7519). Issuer, audience, signature and time are checked;
/// the algorithms are fixed here, as SMART App Launch 2.2 has them, never taken from the token.
///
/// The role comes from the scopes: `user/*.rs` (or `user/*.read`) looks, `user/*.cruds` (or `user/*.write`)
/// decides, and
/// `vasomotion/admin` administers.
@Api
public final class SignedTokens implements Authenticator {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES384, JWSAlgorithm.RS384);
    private static final Set<String> VIEWING = Set.of("user/*.rs", "user/*.read");
    private static final Set<String> DECIDING = Set.of("user/*.cruds", "user/*.write", "user/*.*");
    private static final String ADMINISTERING = "vasomotion/admin";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private SignedTokens(JWKSource<SecurityContext> keys, String issuer, String audience) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp", "scope")));
    }

    /// Tokens signed with one of these keys.
    ///
    /// @param keys a file with a JSON Web Key Set, or its https address, from which new keys are fetched
    /// @throws UnsafeSettingException if it is neither
    public static SignedTokens of(String keys, String issuer, String audience) throws IOException {
        if (keys.startsWith("https://")) {
            return new SignedTokens(
                    JWKSourceBuilder.create(URI.create(keys).toURL())
                            .retrying(true)
                            .build(),
                    issuer,
                    audience);
        }
        try {
            return new SignedTokens(
                    new ImmutableJWKSet<>(JWKSet.parse(Files.readString(Path.of(keys)))), issuer, audience);
        } catch (ParseException e) {
            throw new UnsafeSettingException(keys + " is no JSON Web Key Set");
        }
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Optional<Principal> principal(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            String scope = Objects.requireNonNullElse(claims.getStringClaim("scope"), "");
            return role(Arrays.asList(scope.split(" ", -1))).map(role -> new Principal(claims.getSubject(), role));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty(); // why is nobody's business who cannot prove who he is
        }
    }

    private static Optional<Role> role(List<String> scopes) {
        if (scopes.contains(ADMINISTERING)) {
            return Optional.of(Role.ADMIN);
        }
        if (scopes.stream().anyMatch(DECIDING::contains)) {
            return Optional.of(Role.CLINICIAN);
        }
        return scopes.stream().anyMatch(VIEWING::contains) ? Optional.of(Role.VIEWER) : Optional.empty();
    }
}
