package org.vasomotion.cli.bedside;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The bedside page in a browser, and what must never happen there: a script error, a request to another
/// place, a serious fault of accessibility.
final class BedsidePage implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path AXE = Path.of("../server/src/main/web/node_modules/axe-core/axe.min.js");

    final Page page;
    private final BrowserContext context;
    private final String address;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    private BedsidePage(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE_MS);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("net::ERR_")) { // a lost service is no error
                errors.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
    }

    /// Opens a place of the page, for example `#/ward`, on a desktop screen.
    static BedsidePage open(TestWard ward, String place) {
        return open(ward, place, ColorScheme.LIGHT, 1400, 900);
    }

    static BedsidePage open(TestWard ward, String place, ColorScheme colors, int width, int height) {
        BrowserContext context = Chromium.orSkip()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colors)
                        .setTimezoneId("UTC")
                        .setLocale("en-GB"));
        BedsidePage opened = new BedsidePage(ward.address(), context);
        opened.page.navigate(ward.address() + place);
        return opened;
    }

    /// Goes to another place of the page.
    void go(String place) {
        page.navigate(address + place);
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /// What went wrong in the page so far.
    List<String> errors() {
        return List.copyOf(errors);
    }

    /// Requests that went to another place than the service.
    List<String> foreign() {
        return List.copyOf(foreign);
    }

    /// The addresses of what the browser keeps of the page.
    List<String> kept() {
        Object found = page.evaluate("""
                async () => {
                  const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
                  const requests = await Promise.all(shelves.map((shelf) => shelf.keys()));
                  return requests.flat().map((request) => request.url);
                }
                """);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    /// When the first content stood, ms after the page was asked for.
    double firstPaintMs() {
        Object paint =
                page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1");
        return ((Number) paint).doubleValue();
    }

    /// Keeps a picture, as an artefact of the build.
    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /// Which of these elements reach beyond the left or right edge of the screen.
    List<String> beyondTheEdge(String selector) {
        Object found = page.evaluate("""
                (selector) => [...document.querySelectorAll(selector)]
                  .filter((each) => {
                    const box = each.getBoundingClientRect();
                    return box.left < -0.5 || box.right > innerWidth + 0.5;
                  })
                  .map((each) => `${each.localName}.${each.className}`)
                """, selector);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    /// Serious and critical faults of accessibility, as axe-core finds them: rule and where.
    List<String> faults() {
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException("the page has to be built first: sh server/src/main/web/build.sh", e);
        }
        Object found = page.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                  .filter((each) => each.impact === 'serious' || each.impact === 'critical')
                  .flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.target} ${node.failureSummary}`))
                """);
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
