package org.channelwatch.channel;

import static org.channelwatch.channel.EvidenceKind.*;
import static org.channelwatch.channel.Facts.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.channelwatch.channel.Verdict.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The table of verdicts: what is known, when one looks, what follows, and why.
 *
 * @param why what a reader of the contract would say
 */
record VerdictCase(
        String why,
        List<Evidence> evidence,
        SilencePolicy policy,
        Coverage coverage,
        Instant now,
        Rule rule,
        Status status,
        Reason reason,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        boolean assertedSilent) {

    @Override
    public String toString() {
        return why;
    }

    static List<VerdictCase> all() {
        var table = new Table();
        elapsed(table);
        expected(table);
        declared(table);
        unanswered(table);
        openings(table);
        precisions(table);
        asserted(table);
        asides(table);
        blindness(table);
        return table.cases;
    }

    private static void elapsed(Table table) {
        List<Evidence> contact = List.of(contact(0));
        table.given("nothing is known and nothing expected", List.of())
                .at(day(900))
                .unheard(null);
        table.given("a contact just now", contact).at(day(0)).active(Reason.CONTACT, day(0), day(10));
        table.given("a millisecond before warnAfter", contact)
                .at(before(day(10)))
                .active(Reason.CONTACT, day(0), day(10));
        table.given("exactly at warnAfter counts as past it", contact)
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("a millisecond after warnAfter, since is the threshold", contact)
                .at(after(day(10)))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("a millisecond before silentAfter", contact)
                .at(before(day(14)))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("exactly at silentAfter counts as past it", contact)
                .at(day(14))
                .silent(Reason.ELAPSED, day(14));
        table.given("since is the fact and not the noticing, a year on", contact)
                .at(day(365))
                .silent(Reason.ELAPSED, day(14));
        table.given("looked at before the only contact, as after a skewed clock", contact)
                .at(day(-1))
                .active(Reason.CONTACT, day(0), day(10));
        table.given("of several contacts the last counts", List.of(contact(5), contact(9), contact(2)))
                .at(day(18))
                .active(Reason.CONTACT, day(9), day(19));
        table.given("a call of last year, retold today, moves nothing", List.of(contact(9), anniversary()))
                .at(day(18))
                .active(Reason.CONTACT, day(9), day(19));
        var narrow = new SilencePolicy(Duration.ofDays(10), Duration.ofDays(10), null, null);
        table.given("equal thresholds: never late, silent at once", contact)
                .under(narrow)
                .at(day(10))
                .silent(Reason.ELAPSED, day(10));
        table.given("equal thresholds: active until then", contact)
                .under(narrow)
                .at(before(day(10)))
                .active(Reason.CONTACT, day(0), day(10));
        var leap = fact(CONTACT, Instant.parse("2024-02-25T12:00:00Z"));
        table.given("ten days over a leap day are 240 hours", List.of(leap))
                .at(Instant.parse("2024-03-06T12:00:00Z"))
                .late(Reason.ELAPSED, Instant.parse("2024-03-06T12:00:00Z"), Instant.parse("2024-03-10T12:00:00Z"));
        var spring = fact(CONTACT, Instant.parse("2022-03-26T12:00:00Z"));
        table.given("European summer time begins: a day stays 24 hours", List.of(spring))
                .at(before(Instant.parse("2022-04-05T12:00:00Z")))
                .active(Reason.CONTACT, Instant.parse("2022-03-26T12:00:00Z"), Instant.parse("2022-04-05T12:00:00Z"));
        var autumn = fact(CONTACT, Instant.parse("2022-10-29T12:00:00Z"));
        table.given("European summer time ends: a day stays 24 hours", List.of(autumn))
                .at(Instant.parse("2022-11-08T12:00:00Z"))
                .late(Reason.ELAPSED, Instant.parse("2022-11-08T12:00:00Z"), Instant.parse("2022-11-12T12:00:00Z"));
    }

    private static Evidence anniversary() {
        return fact(CONTACT, TimeSpan.day(LocalDate.of(2021, 1, 10)), day(10), 0.9);
    }

    private static void expected(Table table) {
        SilencePolicy policy = expectedSince(0);
        table.given("expected, nothing heard, too early to worry", List.of())
                .under(policy)
                .at(before(day(10)))
                .unheard(day(10));
        table.given("expected, and never heard for warnAfter", List.of())
                .under(policy)
                .at(day(10))
                .late(Reason.NEVER_HEARD, day(10), day(14));
        table.given("expected, and never heard, just before silentAfter", List.of())
                .under(policy)
                .at(before(day(14)))
                .late(Reason.NEVER_HEARD, day(10), day(14));
        table.given("expected, and never heard for silentAfter", List.of())
                .under(policy)
                .at(day(14))
                .silent(Reason.NEVER_HEARD, day(14));
        table.given("expected from a day that is still to come", List.of())
                .under(expectedSince(30))
                .at(day(5))
                .unheard(day(40));
        table.given("a contact before expectedSince: silence counts from expectedSince", List.of(contact(-50)))
                .under(policy)
                .at(before(day(10)))
                .active(Reason.CONTACT, day(0), day(10));
        table.given("a contact before expectedSince is heard, so that it is elapsed", List.of(contact(-50)))
                .under(policy)
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("a contact after expectedSince: silence counts from the contact", List.of(contact(3)))
                .under(policy)
                .at(day(10))
                .active(Reason.CONTACT, day(3), day(13));
        table.given("an unanswered call alone is no hearing", List.of(fact(UNANSWERED, 1)))
                .under(policy)
                .at(day(10))
                .late(Reason.NEVER_HEARD, day(10), day(14));
        table.given("an unanswered call before warnAfter of an expected channel", List.of(fact(UNANSWERED, 1)))
                .under(policy)
                .at(before(day(10)))
                .lateUnanswered(day(1), day(14));
    }

    private static void declared(Table table) {
        table.given("suspended", List.of(contact(0), fact(SUSPENDED, 1)))
                .at(day(2))
                .cut(Status.SUSPENDED, day(1));
        table.given("defunct", List.of(contact(0), fact(DEFUNCT, 1))).at(day(2)).cut(Status.DEFUNCT, day(1));
        table.given("suspended, of which nothing else was ever heard", List.of(fact(SUSPENDED, 1)))
                .at(day(900))
                .cut(Status.SUSPENDED, day(1));
        table.given("a cut channel is not silent as well", List.of(contact(0), fact(SUSPENDED, 1)))
                .at(day(900))
                .cut(Status.SUSPENDED, day(1));
        table.given("the hotline is used after it was cut", List.of(fact(DEFUNCT, 1), fact(CONTACT, after(day(1)))))
                .at(day(2))
                .active(Reason.CONTACT, after(day(1)), after(day(11)));
        table.given("used, and then silence counts as for any other", List.of(fact(DEFUNCT, 1), contact(2)))
                .at(day(12))
                .late(Reason.ELAPSED, day(12), day(16));
        table.given("a declaration wins over a contact of the same time", List.of(contact(1), fact(DEFUNCT, 1)))
                .at(day(2))
                .cut(Status.DEFUNCT, day(1));
        table.given("a millisecond decides", List.of(contact(1), fact(DEFUNCT, before(day(1)))))
                .at(day(2))
                .active(Reason.CONTACT, day(1), day(11));
        table.given("restored after it was suspended", List.of(fact(SUSPENDED, 1), fact(RESTORED, 2)))
                .at(day(3))
                .active(Reason.RESTORED, day(2), day(12));
        table.given("suspended anew after it was restored", List.of(fact(RESTORED, 2), fact(SUSPENDED, 3)))
                .at(day(4))
                .cut(Status.SUSPENDED, day(3));
        table.given("of the same time, DEFUNCT is graver than SUSPENDED", List.of(fact(SUSPENDED, 1), fact(DEFUNCT, 1)))
                .at(day(4))
                .cut(Status.DEFUNCT, day(1));
        table.given(
                        "of the same time, SUSPENDED is graver than RESTORED",
                        List.of(fact(SUSPENDED, 1), fact(RESTORED, 1)))
                .at(day(4))
                .cut(Status.SUSPENDED, day(1));
        table.given("of the same time, RESTORED is graver than OPENED", List.of(fact(OPENED, 1), fact(RESTORED, 1)))
                .at(day(4))
                .active(Reason.RESTORED, day(1), day(11));
        table.given("a newer SUSPENDED eases DEFUNCT", List.of(fact(DEFUNCT, 1), fact(SUSPENDED, 2)))
                .at(day(4))
                .cut(Status.SUSPENDED, day(2));
        table.given("an unanswered call does not wake a cut channel", List.of(fact(DEFUNCT, 1), fact(UNANSWERED, 2)))
                .at(day(4))
                .cut(Status.DEFUNCT, day(1));
        table.given("a cut channel that is expected to be in use", List.of(fact(SUSPENDED, 1)))
                .under(expectedSince(2))
                .at(day(900))
                .cut(Status.SUSPENDED, day(1));
    }

    private static void unanswered(Table table) {
        table.given("an unanswered call after the contact", List.of(contact(0), fact(UNANSWERED, 1)))
                .at(day(2))
                .lateUnanswered(day(1), day(14));
        table.given("answered after all", List.of(fact(UNANSWERED, 1), fact(CONTACT, after(day(1)))))
                .at(day(2))
                .active(Reason.CONTACT, after(day(1)), after(day(11)));
        table.given("a contact of the same time answers it", List.of(fact(UNANSWERED, 1), contact(1)))
                .at(day(2))
                .active(Reason.CONTACT, day(1), day(11));
        table.given("a millisecond later it is unanswered", List.of(contact(1), fact(UNANSWERED, after(day(1)))))
                .at(day(2))
                .lateUnanswered(after(day(1)), day(15));
        table.given("unanswered, just before warnAfter", List.of(contact(0), fact(UNANSWERED, 1)))
                .at(before(day(10)))
                .lateUnanswered(day(1), day(14));
        table.given("unanswered, and then warnAfter comes first in the rules", List.of(contact(0), fact(UNANSWERED, 1)))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("unanswered, and then silent", List.of(contact(0), fact(UNANSWERED, 13)))
                .at(day(14))
                .silent(Reason.ELAPSED, day(14));
        table.given("unanswered, without any baseline: never silent", List.of(fact(UNANSWERED, 1)))
                .at(day(900))
                .lateUnanswered(day(1), null);
        table.given("only a contact answers a call, an opening does not", List.of(fact(UNANSWERED, 1), fact(OPENED, 2)))
                .at(day(3))
                .lateUnanswered(day(1), day(16));
        table.given(
                        "of several attempts the last counts",
                        List.of(contact(0), fact(UNANSWERED, 3), fact(UNANSWERED, 1)))
                .at(day(4))
                .lateUnanswered(day(3), day(14));
    }

    private static void openings(Table table) {
        table.given("opened", List.of(fact(OPENED, 0))).at(day(1)).active(Reason.OPENED, day(0), day(10));
        table.given("opened and never used", List.of(fact(OPENED, 0)))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("opened and never used, for long", List.of(fact(OPENED, 0)))
                .at(day(14))
                .silent(Reason.ELAPSED, day(14));
        table.given("restored", List.of(fact(RESTORED, 0))).at(day(1)).active(Reason.RESTORED, day(0), day(10));
        table.given("a contact after the opening is the reason", List.of(fact(OPENED, 0), contact(1)))
                .at(day(2))
                .active(Reason.CONTACT, day(1), day(11));
        table.given("an opening after the contact is the reason", List.of(contact(0), fact(RESTORED, 1)))
                .at(day(2))
                .active(Reason.RESTORED, day(1), day(11));
        table.given("of the same time the declaration is the reason", List.of(contact(1), fact(OPENED, 1)))
                .at(day(2))
                .active(Reason.OPENED, day(1), day(11));
        table.given("expected before it was opened", List.of(fact(OPENED, 3)))
                .under(expectedSince(0))
                .at(day(12))
                .active(Reason.OPENED, day(3), day(13));
        table.given("opened before it is expected", List.of(fact(OPENED, 0)))
                .under(expectedSince(3))
                .at(day(12))
                .active(Reason.OPENED, day(3), day(13));
    }

    private static void precisions(Table table) {
        Instant now = Instant.parse("2022-06-01T00:00:00Z");
        var loose = new SilencePolicy(Duration.ofDays(400), Duration.ofDays(500), null, null);
        precision(table, "a day counts at its end", TimeSpan.parse("2022-02-12"), "2022-02-13T00:00:00Z", now, loose);
        precision(table, "a month counts at its end", TimeSpan.parse("2022-02"), "2022-03-01T00:00:00Z", now, loose);
        precision(table, "a leap February has 29 days", TimeSpan.parse("2020-02"), "2020-03-01T00:00:00Z", now, null);
        precision(table, "a year counts at its end", TimeSpan.parse("2021"), "2022-01-01T00:00:00Z", now, loose);
        precision(
                table,
                "an interval counts at its end",
                TimeSpan.parse("2022-02-12/2022-02-14"),
                "2022-02-15T00:00:00Z",
                now,
                loose);
        precision(
                table,
                "an instant counts as it is",
                TimeSpan.parse("2022-02-12T09:30:00Z"),
                "2022-02-12T09:30:00Z",
                now,
                loose);
        precision(table, "undated news of the day", TimeSpan.around(now), "2022-06-01T00:00:00Z", now, loose);
        precision(
                table,
                "this year, cut at publication",
                TimeSpan.year(Year.of(2022)),
                "2022-06-01T00:00:00Z",
                now,
                loose);
        precision(
                table,
                "this month, cut at publication",
                TimeSpan.month(YearMonth.of(2022, 6)),
                "2022-06-01T00:00:00Z",
                now,
                loose);
        var morning = Instant.parse("2022-02-12T10:00:00Z");
        table.given("today, cut at publication", List.of(fact(CONTACT, TimeSpan.parse("2022-02-12"), morning, 1)))
                .at(morning)
                .active(Reason.CONTACT, morning, Instant.parse("2022-02-22T10:00:00Z"));
        var declared = fact(DEFUNCT, TimeSpan.parse("2022-02-12"), now, 1);
        table.given("a declaration counts at its end as well", List.of(declared))
                .at(now)
                .cut(Status.DEFUNCT, Instant.parse("2022-02-13T00:00:00Z"));
        var used = fact(CONTACT, Instant.parse("2022-02-12T20:00:00Z"));
        table.given("a contact on the day of the declaration is no later than it", List.of(declared, used))
                .at(now)
                .cut(Status.DEFUNCT, Instant.parse("2022-02-13T00:00:00Z"));
    }

    private static void precision(
            Table table, String why, TimeSpan span, String latest, Instant now, @Nullable SilencePolicy policy) {
        Instant counts = Instant.parse(latest);
        var row = table.given(why, List.of(fact(CONTACT, span, now, 1)));
        if (policy == null) {
            row.at(now).silent(Reason.ELAPSED, counts.plus(Duration.ofDays(14)));
            return;
        }
        row.under(policy).at(now).active(Reason.CONTACT, counts, counts.plus(Duration.ofDays(400)));
    }

    private static void asserted(Table table) {
        table.given("a source says that they do not talk", List.of(contact(0), fact(NO_CONTACT, 1)))
                .at(day(2))
                .assertedSilent()
                .active(Reason.CONTACT, day(0), day(10));
        table.given("and then they talk", List.of(fact(NO_CONTACT, 1), contact(2)))
                .at(day(2))
                .active(Reason.CONTACT, day(2), day(12));
        table.given("said at the very end of the contact", List.of(fact(NO_CONTACT, 1), contact(1)))
                .at(day(2))
                .active(Reason.CONTACT, day(1), day(11));
        table.given("said a millisecond after the contact", List.of(fact(NO_CONTACT, after(day(1))), contact(1)))
                .at(day(2))
                .assertedSilent()
                .active(Reason.CONTACT, day(1), day(11));
        var stated = fact(NO_CONTACT, TimeSpan.day(LocalDate.of(2022, 1, 1)), day(5), 1);
        table.given("it counts when it was published, not since when they are silent", List.of(contact(3), stated))
                .at(day(6))
                .assertedSilent()
                .active(Reason.CONTACT, day(3), day(13));
        var undated = fact(NO_CONTACT, TimeSpan.unknownBefore(day(5)), day(5), 1);
        table.given("it needs no date", List.of(contact(3), undated))
                .at(day(6))
                .assertedSilent()
                .active(Reason.CONTACT, day(3), day(13));
        table.given("of a channel never heard of", List.of(fact(NO_CONTACT, 1)))
                .at(day(6))
                .assertedSilent()
                .unheard(null);
        table.given("beside LATE", List.of(contact(0), fact(NO_CONTACT, 9)))
                .at(day(10))
                .assertedSilent()
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("beside SILENT", List.of(contact(0), fact(NO_CONTACT, 9)))
                .at(day(14))
                .assertedSilent()
                .silent(Reason.ELAPSED, day(14));
        table.given("beside DEFUNCT", List.of(contact(0), fact(DEFUNCT, 8), fact(NO_CONTACT, 9)))
                .at(day(14))
                .assertedSilent()
                .cut(Status.DEFUNCT, day(8));
        table.given("beside UNANSWERED, without baseline", List.of(fact(UNANSWERED, 8), fact(NO_CONTACT, 9)))
                .at(day(14))
                .assertedSilent()
                .lateUnanswered(day(8), null);
        table.given("an opening does not answer the assertion", List.of(fact(NO_CONTACT, 1), fact(OPENED, 2)))
                .at(day(3))
                .assertedSilent()
                .active(Reason.OPENED, day(2), day(12));
    }

    private static void asides(Table table) {
        table.given("announced and called off contacts move nothing", List.of(fact(PLANNED, 3), fact(CANCELLED, 4)))
                .at(day(5))
                .unheard(null);
        table.given("a meeting announced for tomorrow is none", List.of(contact(0), fact(PLANNED, 11)))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        var rumour = fact(CONTACT, TimeSpan.instant(day(5)), day(5), 0.49);
        table.given("a rumour under min-confidence moves nothing", List.of(contact(0), rumour))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        var fairlySure = fact(CONTACT, TimeSpan.instant(day(5)), day(5), 0.5);
        table.given("exactly min-confidence counts", List.of(contact(0), fairlySure))
                .at(day(10))
                .active(Reason.CONTACT, day(5), day(15));
        var undated = fact(CONTACT, TimeSpan.unknownBefore(day(5)), day(5), 1);
        table.given("a past contact without a date moves nothing", List.of(contact(0), undated))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
    }

    private static void blindness(Table table) {
        List<Evidence> contact = List.of(contact(0));
        table.given("two blind days put the warning off by two days", contact)
                .seen(blind(3, 5))
                .at(before(day(12)))
                .active(Reason.CONTACT, day(0), day(12));
        table.given("and then it comes, since the observed threshold", contact)
                .seen(blind(3, 5))
                .at(day(12))
                .late(Reason.ELAPSED, day(12), day(16));
        table.given("silence is put off as well", contact)
                .seen(blind(3, 5))
                .at(day(16))
                .silent(Reason.ELAPSED, day(16));
        table.given("a spell before the contact is of no matter", contact)
                .seen(blind(-3, 0))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(14));
        table.given("a spell that began before the contact counts from the contact", contact)
                .seen(blind(-3, 1))
                .at(before(day(11)))
                .active(Reason.CONTACT, day(0), day(11));
        table.given("a spell after the warning puts off only the silence", contact)
                .seen(blind(11, 13))
                .at(day(15))
                .late(Reason.ELAPSED, day(10), day(16));
        table.given("a spell that begins at the very threshold comes too late to put it off", contact)
                .seen(blind(10, 11))
                .at(day(10))
                .late(Reason.ELAPSED, day(10), day(15));
        table.given("never heard, and blind", List.of())
                .under(expectedSince(0))
                .seen(blind(0, 4))
                .at(before(day(14)))
                .unheard(day(14));
        table.given("unanswered: silence is put off", List.of(contact(0), fact(UNANSWERED, 1)))
                .seen(blind(3, 5))
                .at(day(11))
                .lateUnanswered(day(1), day(16));
    }

    private static final class Table {
        private final List<VerdictCase> cases = new ArrayList<>();

        Row given(String why, List<Evidence> evidence) {
            return new Row(this, why, evidence);
        }
    }

    private static final class Row {
        private final Table table;
        private final String why;
        private final List<Evidence> evidence;
        private SilencePolicy policy = POLICY;
        private Coverage coverage = Coverage.FULL;
        private Instant now = BEGIN;
        private boolean asserted;

        Row(Table table, String why, List<Evidence> evidence) {
            this.table = table;
            this.why = why;
            this.evidence = evidence;
        }

        Row under(SilencePolicy other) {
            policy = other;
            return this;
        }

        Row seen(Coverage other) {
            coverage = other;
            return this;
        }

        Row at(Instant instant) {
            now = instant;
            return this;
        }

        Row assertedSilent() {
            asserted = true;
            return this;
        }

        void unheard(@Nullable Instant due) {
            is(Rule.NOTHING_HEARD, Status.UNHEARD, Reason.NEVER_HEARD, null, due);
        }

        void active(Reason reason, Instant since, Instant due) {
            is(Rule.HEARD, Status.ACTIVE, reason, since, due);
        }

        void late(Reason reason, Instant since, Instant due) {
            is(Rule.PAST_WARN_AFTER, Status.LATE, reason, since, due);
        }

        void lateUnanswered(Instant since, @Nullable Instant due) {
            is(Rule.UNANSWERED_ATTEMPT, Status.LATE, Reason.UNANSWERED, since, due);
        }

        void silent(Reason reason, Instant since) {
            is(Rule.PAST_SILENT_AFTER, Status.SILENT, reason, since, null);
        }

        void cut(Status status, Instant since) {
            is(Rule.DECLARED_CUT, status, Reason.DECLARED, since, null);
        }

        private void is(Rule rule, Status status, Reason reason, @Nullable Instant since, @Nullable Instant due) {
            table.cases.add(
                    new VerdictCase(why, evidence, policy, coverage, now, rule, status, reason, since, due, asserted));
        }
    }
}
