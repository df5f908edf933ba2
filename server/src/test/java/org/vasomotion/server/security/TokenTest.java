package org.vasomotion.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    private static final String ISSUER = "https://login.example";
    private static final String AUDIENCE = "vasomotion";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_refuse_a_token_file_that_others_may_read_or_that_is_wrong() throws IOException {
        Path file = folder.resolve("tokens");
        Files.writeString(file, "# people\nana clinician " + TokenFile.hash("do") + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> TokenFile.read(file))
                .isInstanceOf(UnsafeSettingException.class)
                .hasMessageContaining("chmod 600");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(TokenFile.read(file).principal("do")).contains(new Principal("ana", Role.CLINICIAN));
        assertThat(TokenFile.read(file).principal("")).isEmpty();
        Files.writeString(file, "ana surgeon " + TokenFile.hash("do"));
        assertThatThrownBy(() -> TokenFile.read(file)).hasMessageContaining("tokens:1");
        Files.writeString(file, "# nobody");
        assertThatThrownBy(() -> TokenFile.read(file)).hasMessageContaining("no token");
    }

    private static SignedJWT token(ECKey key, String issuer, String audience, Instant until, @Nullable String scope)
            throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject("ana")
                .claim("scope", scope)
                .expirationTime(Date.from(until))
                .serializeNullClaims(true)
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES384).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token;
    }

    @Test
    void should_believe_a_signed_token_only_from_the_issuer_for_us_and_in_time() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
        ECKey other = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
        Path keys = folder.resolve("keys.json");
        Files.writeString(keys, new JWKSet(key.toPublicJWK()).toString());
        SignedTokens tokens = SignedTokens.of(keys.toString(), ISSUER, AUDIENCE);
        Instant soon = Instant.now().plusSeconds(600);

        assertThat(tokens.principal(
                        token(key, ISSUER, AUDIENCE, soon, "openid user/*.rs").serialize()))
                .contains(new Principal("ana", Role.VIEWER));
        assertThat(tokens.principal(
                        token(key, ISSUER, AUDIENCE, soon, "user/*.cruds").serialize()))
                .contains(new Principal("ana", Role.CLINICIAN));
        assertThat(tokens.principal(
                        token(key, ISSUER, AUDIENCE, soon, "vasomotion/admin").serialize()))
                .contains(new Principal("ana", Role.ADMIN));
        Map<String, SignedJWT> bad = Map.of(
                "no scope of ours", token(key, ISSUER, AUDIENCE, soon, "openid"),
                "a scope that is null", token(key, ISSUER, AUDIENCE, soon, null),
                "another issuer", token(key, "https://evil.example", AUDIENCE, soon, "user/*.rs"),
                "for somebody else", token(key, ISSUER, "other", soon, "user/*.rs"),
                "run out", token(key, ISSUER, AUDIENCE, Instant.now().minusSeconds(600), "user/*.rs"),
                "another key", token(other, ISSUER, AUDIENCE, soon, "user/*.rs"));
        bad.forEach((why, token) ->
                assertThat(tokens.principal(token.serialize())).as(why).isEmpty());
        assertThat(tokens.principal("nonsense")).isEmpty();
    }

    @Test
    void should_not_let_a_token_choose_its_own_algorithm() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
        Path keys = folder.resolve("keys.json");
        Files.writeString(keys, new JWKSet(key.toPublicJWK()).toString());
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("eve")
                .claim("scope", "vasomotion/admin")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims);
        forged.sign(new MACSigner(key.toPublicJWK().toJSONString()));

        assertThat(SignedTokens.of(keys.toString(), ISSUER, AUDIENCE).principal(forged.serialize()))
                .isEmpty();
    }
}
