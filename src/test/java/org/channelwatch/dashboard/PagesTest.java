package org.channelwatch.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.channelwatch.api.Declaring;
import org.channelwatch.dashboard.Browsing.Visit;
import org.channelwatch.local.LocalServersResource;
import org.channelwatch.local.Wires;
import org.junit.jupiter.api.Test;

/** The pages beside the overview, in a real browser. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class PagesTest extends InBrowser {
    @Test
    void anAlertIsTakenOnThePageOfTheChannel() {
        String id = silent("page-taken");
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            Page page = visit.page();
            var form = page.locator("form[data-path$='/ack']");
            form.locator("input[name=by]").fill("ana");
            form.locator("input[name=comment]").fill("asking the desk");
            form.locator("button").click();
            assertThat(page.locator("#part-acts")).containsText("somebody has taken it");
            page.navigate(root + "alerts?channel=" + id);
            assertThat(page.locator(".alert")).containsText("Taken by ana: asking the desk");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsSentBeforeTheScriptIsHereIsSentAfterwards() {
        String id = silent("page-early");
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            Page page = visit.page();
            List<Route> held = new ArrayList<>();
            page.route("**/assets/channel.js", held::add);
            page.reload();
            page.waitForCondition(() -> !held.isEmpty());
            var form = page.locator("form[data-path$='/ack']");
            form.locator("input[name=by]").fill("eve");
            form.locator("button").click();
            assertThat(page.locator("#part-acts")).not().containsText("somebody has taken it");
            held.forEach(Route::resume);
            assertThat(page.locator("#part-acts")).containsText("somebody has taken it");
            assertThat(page).hasURL(root + "channels/" + id);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void evidenceIsRejectedAndRestored() {
        String id = silent("page-rejected");
        Declaring.report(id, "CONTACT", 2);
        Declaring.awaitStatus(id, "ACTIVE");
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            Page page = visit.page();
            assertThat(page.locator(".status.big")).containsText("Active");
            assertThat(page.locator("blockquote").first()).hasText("They <b>spoke</b> & agreed.");
            page.locator(".e").first().locator("summary").click();
            page.locator(".e").first().locator("form button").click();
            assertThat(page.locator(".status.big")).containsText("Silent");
            page.getByText("Restore", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".status.big")).containsText("Active");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aChannelIsMutedAndHeardOfAgain() {
        String id = Declaring.channel("page-muted");
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            Page page = visit.page();
            var form = page.locator("form[data-path$='/mutes']");
            form.locator("input[name=until]").fill("2001-01-01T10:00");
            form.locator("button").click();
            assertThat(form.locator(".fault")).containsText("until: must be");
            form.locator("input[name=until]").fill("");
            form.locator("input[name=by]").fill("ana");
            form.locator("button").click();
            assertThat(page.locator("#part-acts")).containsText("until somebody ends it by ana");
            page.getByText("End this mute").click();
            assertThat(page.locator("#part-acts")).not().containsText("until somebody ends it by");
            page.getByLabel("Sat").check();
            page.getByLabel("Sun").check();
            page.getByLabel("Window from").fill("22:00");
            page.getByLabel("Window to").fill("06:00");
            form.locator("button").click();
            assertThat(page.locator("#part-acts")).containsText("Muted on Sat, Sun from 22:00 to 06:00 (");
            visit.screenshot("muted-weekly-1440");
            assertThat(visit.axe()).isEmpty();
        }
    }

    @Test
    void aStoryOpensSoFarBackThatItsLastContactIsSeen() {
        String id = Declaring.channel("page-long-silent");
        Declaring.report(id, "CONTACT", 4 * 365);
        Declaring.awaitStatus(id, "SILENT");
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            assertThat(visit.page().locator(".zooms [data-days=all]")).hasAttribute("aria-pressed", "true");
            assertThat(visit.page().locator("#timeline .point").first()).isVisible();
        }
    }

    @Test
    void anIntakeWithoutDeadLettersDoesNotBlameKafka() {
        try (Visit visit = browsing.visit(root + "intake", Browsing.DESK)) {
            assertThat(visit.page().locator("main")).not().containsText("Kafka does not answer now");
        }
    }

    @Test
    void otherThresholdsAreTried() {
        String id = silent("page-what-if");
        try (Visit visit = browsing.visit(root + "what-if?channel=" + id, Browsing.DESK)) {
            Page page = visit.page();
            assertThat(page.locator("input[name=late]")).hasValue("10");
            page.locator("input[name=channel]").fill("biden-putin");
            assertThat(page.locator("input[name=late]")).hasValue("14");
            assertThat(page.locator("#channels option").first()).hasAttribute("value", "biden-putin");
            page.locator("input[name=channel]").fill(id);
            assertThat(page.locator("input[name=late]")).hasValue("10");
            page.locator("input[name=late]").fill("40");
            page.locator("input[name=silent]").fill("60");
            page.getByText("Play it").click();
            assertThat(page.locator("#difference")).containsText("As it is: 1 alert opened");
            assertThat(page.locator("#difference")).containsText("With these: 0 alerts opened");
            assertThat(page.locator("#told tr").first()).containsText("late: opens");
            visit.screenshot("what-if-1440");
            assertThat(visit.axe()).isEmpty();
            page.locator("input[name=late]").fill("70");
            page.getByText("Play it").click();
            assertThat(page.locator("#trial .fault")).containsText("less than");
            visit.complaints().removeIf(complaint -> complaint.contains("400"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aDeadLetterIsSentAgainAndAChannelIsDeclaredForAPair() throws Exception {
        String letter = "{\"broken-" + UUID.randomUUID() + "\": ";
        new Wires(kafka).sendNews(letter, """
                {"type":"report","id":"pair-%s","source":"test.example","publishedAt":"2022-03-08T10:00:00Z","parties":["egypt","greece"],
                 "kind":"CONTACT","quote":"Egypt and Greece spoke."}""".formatted(UUID.randomUUID()));
        try (Visit visit = browsing.visit(root + "intake", Browsing.DESK)) {
            Page page = visit.page();
            var own = page.locator(".letters li").filter(new Locator.FilterOptions().setHasText(letter));
            page.waitForCondition(() -> {
                if (own.count() > 0) return true;
                page.reload();
                return false;
            });
            own.first().locator("input[name=by]").fill("ana");
            own.first().locator("button").click();
            assertThat(own.filter(new Locator.FilterOptions().setHasText("sent to the intake again"))
                            .first())
                    .isVisible();
            page.getByText("Declare the channel egypt-greece").click();
            assertThat(page.locator("h1")).containsText("Egypt – Greece");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aWebhookIsAddedAndPausedAndDeleted() {
        String name = "desk " + UUID.randomUUID();
        try (Visit visit = browsing.visit(root + "intake", Browsing.DESK)) {
            Page page = visit.page();
            page.getByText("Add a webhook…").click();
            var form = page.locator("form[data-path='/api/webhooks']");
            form.locator("input[name=name]").fill(name);
            form.locator("input[name=url]").fill("http://localhost:1/alerts");
            form.locator("button").click();
            assertThat(form.locator(".secret code")).containsText("whsec_");
            page.reload();
            var hook = page.locator(".hook").filter(new Locator.FilterOptions().setHasText(name));
            hook.getByText("Pause").click();
            assertThat(hook.locator(".flag").first()).hasText("paused");
            visit.screenshot("webhooks-1440");
            assertThat(visit.axe()).isEmpty();
            hook.getByText("Delete…").click();
            hook.getByText("Delete it, and what waits for it").click();
            assertThat(hook).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theTimelineZooms() {
        String id = silent("page-zoomed");
        try (Visit visit = browsing.visit(root + "channels/" + id, Browsing.DESK)) {
            Page page = visit.page();
            assertThat(page.locator("#timeline .point")).hasCount(1);
            page.getByText("Week", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#timeline .point")).hasCount(0);
            page.getByText("All", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#timeline .point")).hasCount(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void anArticleIsTried() {
        try (Visit visit = browsing.visit(root + "try", Browsing.DESK)) {
            Page page = visit.page();
            page.locator("#example").click();
            page.getByText("Read it").click();
            assertThat(page.locator("#list .e").first()).isVisible();
            assertThat(page.locator("#marked mark").first()).isVisible();
            visit.screenshot("tried-1440");
            assertThat(visit.axe()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void addressesOfNewsAreOnlyFollowedWhereTheyAreOfTheWeb() {
        assertThat(Links.safe("https://example.org/a?b=c")).isEqualTo("https://example.org/a?b=c");
        for (String bad : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "https:alert",
                " JaVaScRiPt:x",
                "//x",
                "ftp://x/y",
                "http://a b")) {
            assertThat(Links.safe(bad)).as(bad).isNull();
        }
    }

    @Test
    void everyoneCanReadThem() throws Exception {
        String id = silent("page-read");
        for (int daysAgo : List.of(45, 61, 80, 120, 200)) Declaring.report(id, "CONTACT", daysAgo);
        Declaring.report(id, "UNANSWERED", 25);
        Declaring.report(id, "NO_CONTACT", 3);
        new Wires(kafka).sendNews("{\"broken\": ", """
                {"type":"report","id":"pair","source":"test.example","publishedAt":"2022-03-08T10:00:00Z","parties":["cuba","greece"],
                 "kind":"CONTACT","quote":"Cuba and Greece spoke."}""");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("channel", "channels/" + id);
        pages.put("alerts", "alerts");
        pages.put("intake", "intake");
        pages.put("try", "try");
        pages.put("what-if", "what-if");
        pages.put("missing", "channels/nobody");
        for (var page : pages.entrySet()) {
            for (String look : List.of("light-1440", "dark-1440", "light-390")) {
                String theme = look.substring(0, look.indexOf('-'));
                int width = Integer.parseInt(look.substring(look.indexOf('-') + 1));
                try (Visit visit = browsing.visit(root + page.getValue(), width, theme)) {
                    visit.page().waitForTimeout(700);
                    visit.screenshot(page.getKey() + "-" + look);
                    assertThat(visit.axe()).as(page.getKey() + look).isEmpty();
                    visit.assertFits();
                    visit.complaints().removeIf(complaint -> complaint.contains("404"));
                    assertThat(visit.complaints()).as(page.getKey()).isEmpty();
                }
            }
        }
    }

    private static String silent(String purpose) {
        String id = Declaring.channel(purpose);
        Declaring.report(id, "CONTACT", 30);
        Declaring.awaitStatus(id, "SILENT");
        return id;
    }
}
