package org.vasomotion.cli.bedside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vasomotion.server.security.TokenFile;

/// A service that asks who asks.
final class SignInJourneyTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_show_the_ward_and_what_a_viewer_may_not_decide_when_he_gives_his_token() throws Exception {
        Chromium.orSkip();
        Path tokens = folder.resolve("tokens");
        Files.writeString(tokens, line("ward-boss", "admin", "secret-a") + line("visitor", "viewer", "secret-v"));
        Files.setPosixFilePermissions(tokens, PosixFilePermissions.fromString("rw-------"));
        try (TestWard ward = new TestWard(folder.resolve("journal"), TokenFile.read(tokens), "secret-a")) {
            SepticPatients.dissociated(ward, "ill", "1");
            try (BedsidePage page = BedsidePage.open(ward, "#/ward")) {
                assertThat(page.find("dialog")).containsText("asks who you are");
                assertThat(page.find(".card")).hasCount(0);
                page.find("dialog input").fill("nonsense");
                page.press("Enter");
                assertThat(page.find("dialog")).containsText("does not know this token");
                page.find("dialog input").fill("secret-v");
                page.press("Enter");
                assertThat(page.find(".card")).hasCount(1);
                assertThat(page.find("vm-connection")).hasText("live");
                page.go("#/patient/ill");
                assertThat(page.find("text=Begin a protocol")).isDisabled();
                assertThat(page.foreign()).isEmpty();
            }
        }
    }

    private static String line(String name, String role, String token) throws NoSuchAlgorithmException, IOException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        return name + " " + role + " " + HexFormat.of().formatHex(hash) + "\n";
    }
}
