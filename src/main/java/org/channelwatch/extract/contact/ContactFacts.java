package org.channelwatch.extract.contact;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Tells of a pair that they were in contact, when, and over which line: {@code X spoke with Y over the hotline on Monday}, {@code X and Y are in touch}. */
final class ContactFacts {
    private final Scene scene;
    private final Tokens tokens;
    private final UnansweredCalls unanswered;
    private final WhenClauses whenClauses;
    private final Reports reports;
    private final UnnamedPersons unnamed;

    ContactFacts(Scene scene, UnnamedPersons unnamed) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.unanswered = new UnansweredCalls(scene);
        this.whenClauses = new WhenClauses(scene);
        this.reports = new Reports(scene);
        this.unnamed = unnamed;
    }

    /** Tells it for each day that is named, if it is news; of a call that nobody took, that it was in vain. */
    void tell(Told told) {
        int end = scene.lines().skip(told.end());
        Dates.Found named = scene.timing().dates().of(told.from(), told.trigger(), end);
        Dates.Found date = named == null || isOfTopic(told, named) ? null : named;
        boolean dated = date != null && !date.vague();
        TimeSpan when = named != null && date == null ? scene.timing().now() : when(told, end, dated);
        if (unanswered.isOne(told)) {
            emit(scene, told, EvidenceKind.UNANSWERED, when, 0.8, "unanswered:" + told.base());
            return;
        }
        List<TimeSpan> further = date == null ? List.of() : scene.severalDates().further(date);
        if (!isReported(told, dated, !further.isEmpty())) return;
        scene.takeForGranted(whenClauses.isGranted(told, named));
        if (further.isEmpty() || dated) emit(told, when, "contact:");
        further.forEach(day -> emit(told, day, "contact:"));
        scene.takeForGranted(false);
    }

    /** {@code has spoken to him many times, most recently on Tuesday}. */
    void tellLatest(Told told) {
        Dates.Found date = scene.severalDates().latest(told.end());
        if (date != null) emit(told, scene.published().cut(date.span()), "contact:latest:");
    }

    /** {@code discussed with Y the war of 2022}: the date is of what they discussed. */
    private boolean isOfTopic(Told told, Dates.Found date) {
        return told.verb().isDiscussion() && date.from() > told.end() + 2 && !isInTheirCall(told.end());
    }

    /** {@code discussed it with Y [in their call] last week}, {@code [in a phone call] on Monday}. */
    private boolean isInTheirCall(int at) {
        boolean in = tokens.isPreposition(at) || tokens.is(at, "during");
        return in && Manners.isTalk(scene, at + 1);
    }

    private TimeSpan when(Told told, int end, boolean dated) {
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, told.from(), told.trigger(), end, tense(told));
        boolean summary = !dated && scene.timing().isSummary(told.group().from(), told.end());
        if (!summary || isJustNow(told)) return when;
        TimeSpan lately = scene.timing().lately(told.end());
        if (lately != null) return lately;
        boolean past = told.group().tense() == Tense.PERFECT || told.group().tense() == Tense.PAST;
        return past ? scene.published().unknown() : when;
    }

    /** "Is in touch" is true at the time of writing, also in the perfect tense, and "just met" is news. */
    private Tense tense(Told told) {
        boolean going = told.isState() || told.isProgressive(); // "have been talking to"
        boolean lasting = going && told.group().tense() == Tense.PERFECT;
        return lasting || isJustNow(told) ? Tense.PRESENT : told.group().tense();
    }

    private boolean isJustNow(Told told) {
        return tokens.hasWord("just", told.group().from(), told.trigger());
    }

    private boolean isReported(Told told, boolean dated, boolean further) {
        if (told.isState()) return isLasting(told, dated);
        return isJustNow(told) || (!isAgain(told, dated) && reports.isNews(told, dated || further));
    }

    /** {@code is in touch}; of what is over only with its day or length, or where it is an act, {@code was on the phone}, or told by who was: {@code we were in touch}. */
    private boolean isLasting(Told told, boolean dated) {
        if (told.group().tense() != Tense.PAST || dated) return true;
        if (tokens.is(told.end(), "throughout") || tokens.is(told.end(), "all")) return true;
        Mention subject = scene.groups().startingAt(told.subject());
        boolean ours = scene.sentence().spoken() && subject != null && subject.type() == Mention.Referent.SPEAKER;
        return ours || told.base().equals("on the phone");
    }

    /** {@code X met Y. The presidents of W and V also discussed}: those two, who are told of by name. */
    private boolean isAgain(Told told, boolean dated) {
        return !dated
                && unnamed.areLeaders(told.subject())
                && !unnamed.areMinisters(told.subject())
                && !scene.discourse().isTold(told.pair())
                && scene.discourse().isRetold(told.pair());
    }

    private void emit(Told told, TimeSpan when, String rule) {
        emit(scene, told, EvidenceKind.CONTACT, when, 0.9, rule + told.base());
    }

    /** Of the line that is named behind it, {@code spoke over the hotline}, or else of the pair alone. */
    static void emit(Scene scene, Told told, EvidenceKind kind, TimeSpan when, double confidence, String rule) {
        Nouns.Noun line = told.isState()
                ? scene.lines().overTalks(told.trigger(), told.end())
                : scene.lines().over(told.trigger(), told.end());
        Pair pair = line == null ? told.pair() : scene.discourse().cast().statesOf(told.pair());
        String words = line == null ? "" : line.name();
        scene.emit(pair, kind, line != null, words, when, confidence, rule);
    }
}
