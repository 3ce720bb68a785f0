package org.channelwatch.extract.talks;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.OccasionPhrases;
import org.channelwatch.extract.noun.OccasionTimes;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Provisos;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks of a president of which a briefing says only when, for with whom is known: {@code Is X a friend? – He will raise it tonight
 * during the call}, {@code In the call yesterday, she told the President so}, with X, the one leader of whom was just spoken.
 */
final class LeadersTalks {
    private static final Set<String> MANNER = Words.of("manner of talks");
    private static final Set<String> SAID = Words.of("said in talks");
    private static final Set<String> SUPPOSED = Words.of("supposing");
    private static final int BEHIND = 6;
    private static final int FAR = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final RecalledTalks recalled;
    private final OccasionPhrases phrases;
    private final OccasionTimes times;

    LeadersTalks(Scene scene, RecalledTalks recalled) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.recalled = recalled;
        this.phrases = new OccasionPhrases(scene);
        this.times = new OccasionTimes(scene);
    }

    /** Answers whether the talks, behind which nobody is named, are told of. */
    boolean read(Phrases.Match<Noun> noun) {
        boolean briefing =
                scene.sentence().answering() && scene.discourse().own().head() == null;
        boolean known = !noun.value().isMessage() && isDefinite(noun.from()) && !isOfOthers(noun.to());
        if (!briefing || !known) return false;
        Pair pair = scene.discourse().antecedents().presidentAndOnlyLeader();
        if (pair != null && isOfThem(pair) && isSaidIn(noun))
            return recall(pair, scene.published().unknown(), noun);
        if (isSupposed()) return false;
        if (pair != null && lasted(pair, noun)) return true;
        if (pair == null || !isOfThem(pair)) return false;
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        Dates.Found date = phrases.dateOf(phrase, noun, noun.to());
        if (date != null && recalled.read(pair, noun, noun.to())) return true;
        return isAhead(phrase, noun, date) && plan(pair, phrase, date, noun);
    }

    /** {@code The call lasted an hour}: answers whether it is so said. */
    private boolean lasted(Pair pair, Phrases.Match<Noun> noun) {
        int verb = scene.timing().dates().behind(noun.to());
        boolean over = switch (tokens.word(verb)) {
            case "lasted", "ran", "covered", "ended", "concluded" -> true;
            case "took" -> tokens.is(verb + 1, "place");
            case "went" -> !tokens.isPreposition(verb + 1);
            default -> false;
        };
        if (!over || scene.discourse().isTold(pair) || scene.sentence().question()) return false;
        return recall(
                pair,
                scene.timing().when(EvidenceKind.CONTACT, noun.from(), noun.from(), verb, VerbGroup.Tense.PERFECT),
                noun);
    }

    private boolean recall(Pair pair, TimeSpan when, Phrases.Match<Noun> noun) {
        if (scene.discourse().isTold(pair)) return false;
        scene.recall(
                pair, EvidenceKind.CONTACT, when, 0.7, "leaders:" + noun.value().name());
        return true;
    }

    /** {@code made it clear on [the call]}: what was said in it is told; of meetings there are too many. */
    private boolean isSaidIn(Phrases.Match<Noun> noun) {
        OccasionPhrases.Phrase phrase = phrases.of(noun.from());
        boolean within = switch (tokens.word(phrase.from() - 1)) {
            case "in", "during", "on" -> true;
            default -> false;
        };
        String medium = noun.value().medium();
        boolean call = "call".equals(medium) || "video".equals(medium);
        boolean dated = phrases.dateOf(phrase, noun, noun.to()) != null;
        if (!within || !call || dated || scene.sentence().question()) return false;
        boolean opens = phrase.from() - 1 == scene.sentence().from();
        int end = opens ? scene.sentence().to() : phrase.from();
        return !tokens.hasAny(SUPPOSED, scene.sentence().from(), end)
                && tokens.hasAny(SAID, scene.sentence().from(), end);
    }

    /** {@code the [phone] call}, {@code that meeting}, {@code the two-hour call}; not {@code the cabinet meeting}. */
    private boolean isDefinite(int noun) {
        for (int at = noun - 1; at >= scene.sentence().from(); at--) {
            switch (tokens.word(at)) {
                case "the", "that", "this", "his", "her", "their" -> {
                    return true;
                }
                case "'s" -> {
                    Mention owner = scene.groups().endingAt(at);
                    return owner != null && owner.title() != null; // "the President's phone call"
                }
                default -> {
                    boolean manner = MANNER.contains(tokens.word(at))
                            || tokens.isHyphenated(at)
                            || (tokens.isMark(at) && tokens.isHyphenated(at + 1));
                    if (!manner && !scene.timing().dates().covers(at)) return false;
                }
            }
        }
        return false;
    }

    /** {@code He would raise it during the call tomorrow}; not {@code if you look at the call}. */
    private boolean isSupposed() {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            switch (tokens.word(at)) {
                case "would", "could", "might", "whether" -> {
                    return true;
                }
                default -> {
                    if (Provisos.beginsAt(tokens, at)) return true;
                }
            }
        }
        return false;
    }

    /** {@code the call [this morning] with reporters}, {@code the meeting of ministers}. */
    private boolean isOfOthers(int behind) {
        for (int at = behind; at < Math.min(behind + BEHIND, scene.sentence().to()); at++) {
            switch (tokens.word(at)) {
                case "with", "between", "among", "of" -> {
                    return at == behind || !scene.timing().dates().covers(at);
                }
                default -> {
                    if (tokens.isMark(at)) return false;
                }
            }
        }
        return false;
    }

    /** Whether it is said what one of them does, or did: not what a spokesman said on the call with reporters. */
    private boolean isOfThem(Pair pair) {
        for (int at = scene.sentence().from(); at < scene.sentence().to(); at++) {
            Mention mention = scene.groups().startingAt(at);
            if (mention == null) continue;
            boolean owner = mention.type() == Referent.ADJECTIVE && mention.title() != null;
            Mention named = owner ? mention.as(Referent.OFFICE) : mention;
            boolean one = named.type() == Referent.PERSON || named.type() == Referent.OFFICE;
            if (named.type() == Referent.PRONOUN || named.type() == Referent.ANY) return true;
            if (one && scene.discourse().resolve(named, List.of()).stream().anyMatch(pair::has)) return true;
            at = mention.to() - 1;
        }
        return false;
    }

    /** {@code will raise it during the call}, {@code the focus of the meeting today is going to be}. */
    private boolean isAhead(OccasionPhrases.Phrase phrase, Phrases.Match<Noun> noun, Dates.@Nullable Found date) {
        if (times.isOpen(phrase.from(), noun.from())) return false;
        if (times.isWithinPromise(phrase.from())) return true;
        boolean purpose = tokens.is(phrase.from() - 1, "of");
        for (int at = noun.to(); at < Math.min(noun.to() + FAR, scene.sentence().to()); at++) {
            boolean will = tokens.is(at, "will") || tokens.is(at, "'ll");
            boolean going = tokens.is(at, "going") && tokens.is(at + 1, "to");
            if (will || going) return tokens.is(will ? at + 1 : at + 2, "be") && (purpose || date != null);
            if (scene.groups().startingAt(at) != null && tokens.isCapital(at) && !purpose) return false;
        }
        return false;
    }

    private boolean plan(
            Pair pair, OccasionPhrases.Phrase phrase, Dates.@Nullable Found date, Phrases.Match<Noun> noun) {
        if (scene.discourse().isTold(pair) || scene.events().isDone(pair, EvidenceKind.PLANNED)) return false;
        Dates.Found day = date == null ? onlyDate() : date;
        boolean ahead = day == null
                || scene.published().isToday(day)
                || scene.published().isAhead(day, true);
        if (!ahead || phrase.from() == noun.from()) return false;
        scene.recall(
                pair,
                EvidenceKind.PLANNED,
                day == null ? scene.timing().now() : day.ahead(),
                0.7,
                "leaders:" + noun.value().name());
        return true;
    }

    private Dates.@Nullable Found onlyDate() {
        List<Dates.Found> dates = scene.timing().dates().all();
        return dates.size() == 1 ? dates.getFirst() : null;
    }
}
