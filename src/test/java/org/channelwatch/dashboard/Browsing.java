package org.channelwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium, for one test class. Where none is installed, its tests are skipped, and say so. */
final class Browsing implements AutoCloseable {
    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsing start() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(chromium != null, "no Chromium is installed here: apt-get install chromium");
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright playwright = Playwright.create(options);
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        return new Browsing(playwright, browser);
    }

    /** A page of a new visitor, and what its console complains of. */
    record Visit(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {
        /** Rules of WCAG 2.2 AA that the page breaks. */
        List<String> axe() {
            var results = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze();
            return results.getViolations().stream().map(Visit::words).toList();
        }

        private static String words(Rule rule) {
            return rule.getId() + ": " + rule.getHelp() + " "
                    + rule.getNodes().stream()
                            .limit(3)
                            .map(node -> node.getHtml())
                            .toList();
        }

        void screenshot(String name) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        }

        /** Nothing sticks out of the window at the side. */
        void assertFits() {
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("fits the window")
                    .isEqualTo(true);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    Visit visit(String url, int width) {
        return visit(url, width, "light");
    }

    Visit visit(String url, int width, String theme) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 1500 : 1000)
                .setColorScheme(
                        "dark".equals(theme)
                                ? com.microsoft.playwright.options.ColorScheme.DARK
                                : com.microsoft.playwright.options.ColorScheme.LIGHT)
                .setTimezoneId("Europe/Berlin");
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || "warning".equals(message.type())) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.navigate(url);
        return new Visit(context, page, complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
