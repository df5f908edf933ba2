package org.vasomotion.cli.bedside;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The installed Chromium, started once for all journeys. Nothing is downloaded.
final class Chromium {

    private static final String CHOSEN = "VASOMOTION_CHROMIUM";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    /// How long a journey waits for what has to come; a busy machine is slow, not wrong.
    static final int PATIENCE_MS = 20_000;

    private static @Nullable Browser started;

    private Chromium() {}

    /// The running browser; skips the test, saying what is missing, where there is none.
    static synchronized Browser orSkip() {
        Optional<Path> node = onPath(List.of("node"));
        Optional<Path> chromium =
                Optional.ofNullable(System.getenv(CHOSEN)).map(Path::of).or(() -> onPath(NAMES));
        assumeTrue(node.isPresent(), "No node was found on the PATH: journeys through the page are skipped.");
        assumeTrue(
                chromium.isPresent(),
                "No Chromium was found on the PATH or in " + CHOSEN + ": journeys through the page are skipped."
                        + " On Debian: apt-get install chromium.");
        if (started == null) {
            started = start(node.orElseThrow(), chromium.orElseThrow());
        }
        return started;
    }

    private static Browser start(Path node, Path chromium) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(QUIET));
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
