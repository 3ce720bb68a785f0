package org.channelwatch.extract.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads that there is something between parties: {@code there were talks between X and Y on Monday}, {@code there will be another call
 * with Y next week}. In a transcript it is the publisher who has it with Y.
 */
final class Existentials {
    private static final Set<String> OPEN = Words.of("open");
    private static final Set<String> GOING_ON = Words.of("going on");
    private static final Set<String> FURTHER = Words.of("further talks");
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;

    Existentials(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
    }

    /** The pairs of whoever publishes the text, or says "I" in it, with the parties behind "with"; none where nobody speaks. */
    List<Pair> withPublisher(@Nullable Group complement) {
        if (!scene.sentence().spoken()) return withAuthor(complement);
        Party publisher = scene.discourse().own().party();
        if (publisher == null || complement == null || !isWith(complement.from() - 1)) return List.of();
        List<Pair> pairs = new ArrayList<>();
        for (Party other : scene.parties(complement, List.of(publisher)))
            if (!other.isSameSideAs(publisher))
                pairs.add(scene.discourse().own().with(other, publisher));
        return pairs;
    }

    /** {@code talks with}, {@code a call to}. */
    private boolean isWith(int link) {
        boolean call = tokens.is(link, "to") && tokens.word(link - 1).startsWith("call");
        return call || tokens.is(link, "with");
    }

    /** {@code There was a conversation with Y}, in the address of a president, or what a ministry publishes. */
    private List<Pair> withAuthor(@Nullable Group complement) {
        if (complement == null || !tokens.is(complement.from() - 1, "with")) return List.of();
        Group author = Complements.groupOf(Mention.of(complement.from(), complement.from(), Mention.Referent.I));
        List<Party> self = scene.parties(author, List.of());
        boolean ministry = scene.discourse().own().country() != null;
        boolean known = self.size() == 1 && (self.getFirst().person() || ministry);
        return known ? scene.pairs(author, complement) : List.of();
    }

    /** Reads what is said to be there, and answers whether the sentence says so of the noun. */
    boolean read(Phrases.Match<Noun> noun, List<Pair> pairs, int end) {
        int there = before(noun.from());
        if (there < 0 || pairs.isEmpty()) return false;
        boolean expected = tokens.is(there + 1, "to"); // "I would not expect there to be"
        if (expected || Conditions.before(scene, there, null) != null) return true;
        Said said = said(there, noun.from());
        if (said == null) return false;
        if (isDenied(there) && isUnknown(there)) return true; // "I'm not aware that there was"
        if (isDenied(there)) said = new Said(said.tense(), said.ahead(), said.ongoing(), true);
        if (isGoingOn(noun.to(), end)) said = new Said(said.tense(), said.ahead(), true, said.none());
        for (Pair pair : pairs) tell(pair, noun, there, end, said);
        return true;
    }

    /** How it is said: in which tense, whether it goes on, and whether there is nothing of the kind. */
    private record Said(Tense tense, boolean ahead, boolean ongoing, boolean none) {}

    private @Nullable Said said(int there, int noun) {
        boolean ahead = isExpecting(tokens.word(there));
        boolean be = ahead || (scene.sentence().question() && Verbs.isBe(tokens.word(there - 1)));
        boolean ongoing = false;
        boolean none = false;
        Tense tense = Tense.PRESENT;
        for (int at = there + 1; at < noun; at++) {
            if (OPEN.contains(tokens.word(at))) return null;
            switch (tokens.word(at)) {
                case "will", "'ll", "would", "going" -> ahead = true;
                case "was", "were" -> tense = Tense.PAST;
                case "has", "have", "'ve" -> tense = Tense.PERFECT;
                case "had" -> tense = Tense.PAST_PERFECT;
                case "been" -> tense = tense == Tense.PRESENT ? Tense.PERFECT : tense; // "there's been"
                case "ongoing", "active", "continued", "continuing", "constant", "regular", "daily" -> ongoing = true;
                case "no", "not", "n't", "never" -> none = true;
                case "little", "few", "hardly", "barely", "scarcely", "scant" -> {
                    if (!tokens.is(at - 1, "a")) return null; // "very little contact": hardly any
                }
                default -> {}
            }
            be |= Verbs.isBe(tokens.word(at));
        }
        return be ? new Said(tense, ahead, ongoing, none) : null;
    }

    /** {@code I don't think there were}, {@code it doesn't appear that there was}. */
    private boolean isDenied(int there) {
        int verb = tokens.is(there - 1, "that") ? there - 2 : there - 1;
        boolean opinion = switch (tokens.word(verb)) {
            case "appear", "seem", "think", "believe", "know", "aware", "expect" -> true;
            default -> false;
        };
        for (int at = verb - 1; opinion && at >= Math.max(scene.sentence().from(), verb - 3); at--)
            if (tokens.is(at, "not") || tokens.is(at, "n't")) return true;
        return false;
    }

    private boolean isUnknown(int there) {
        int verb = tokens.is(there - 1, "that") ? there - 2 : there - 1;
        return tokens.is(verb, "aware") || tokens.is(verb, "know") || tokens.is(verb, "expect");
    }

    /** {@code conversations [ongoing] between X and Y}, {@code talks [going on right now] with Y}. */
    private boolean isGoingOn(int behind, int end) {
        for (int at = behind; at < end; at++) {
            if (scene.groups().startingAt(at) != null) return false;
            if (GOING_ON.contains(tokens.word(at))) return true;
        }
        return false;
    }

    private void tell(Pair pair, Phrases.Match<Noun> match, int there, int end, Said said) {
        Noun noun = match.value();
        String rule = "there:" + noun.name();
        boolean dated = scene.timing().dates().of(there, match.from(), end) != null;
        boolean ahead = said.ahead() || isPlanned(match.to());
        boolean asked = scene.sentence().question() && noun.type() != Nouns.Sense.LINE; // a line may be there unused
        if (asked) scene.replies().ask(pair, ahead, said.none(), there, there, end);
        if (said.none()) {
            boolean contact = noun.type() == Nouns.Sense.CONTACT && said.tense() != Tense.PAST;
            boolean further = noun.type() == Nouns.Sense.TALK
                    && said.tense() == Tense.PERFECT
                    && FURTHER.contains(tokens.word(match.from() - 1)); // "not another call"
            if ((contact || further) && !said.ahead()) silences.behind(pair, end, "no-" + rule);
        } else if (ahead) {
            Dates.Found before = dated ? null : scene.severalDates().aheadBefore(there);
            TimeSpan when = before != null ? before.ahead() : scene.timing().ahead(there, match.from(), end);
            boolean announced = dated || before != null || !scene.sentence().spoken();
            if (announced) scene.emit(pair, EvidenceKind.PLANNED, false, "", when, 0.8, "planned-" + rule);
        } else if (dated || said.ongoing() || isNow(noun, said) || isOver(said)) {
            TimeSpan when = (said.ongoing() || said.tense() == Tense.PRESENT) && !dated
                    ? scene.timing().now()
                    : scene.timing().when(EvidenceKind.CONTACT, there, match.from(), end, said.tense());
            scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.75, rule);
        }
    }

    /** {@code is there a call planned with Y?} */
    private boolean isPlanned(int behind) {
        return switch (tokens.word(behind)) {
            case "planned", "scheduled", "set", "coming" -> true;
            default -> false;
        };
    }

    /** {@code there was nothing [in the] talks with Y}: something else is there. */
    private boolean isWithin(int at) {
        if (!tokens.isPreposition(at) || tokens.is(at, "of")) return false;
        return switch (tokens.word(at + 1)) {
            case "the", "this", "that", "these", "those", "your", "our", "his", "her", "their" -> true;
            default -> false;
        };
    }

    private static boolean isExpecting(String word) {
        return word.equals("expect") || word.equals("expecting") || word.equals("anticipating");
    }

    /** {@code there is contact with Y}: now; talks there are again and again. */
    private static boolean isNow(Noun noun, Said said) {
        return noun.type() == Nouns.Sense.CONTACT && said.tense() == Tense.PRESENT;
    }

    /** {@code there have been talks}; that there were some is told so when one speaks, or in a president's address. */
    private boolean isOver(Said said) {
        boolean told =
                scene.sentence().spoken() || scene.discourse().firstPerson().isAuthored();
        return said.tense() == Tense.PERFECT || (said.tense() == Tense.PAST && told);
    }

    /** The token "there", or "expect", that leads to the noun; -1 where none does. */
    private int before(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - REACH); at--) {
            String word = tokens.word(at);
            if (word.equals("there") || (isExpecting(word) && scene.sentence().spoken())) return at;
            boolean other = scene.groups().endingAt(at + 1) != null || FunctionWords.isStop(word) || word.equals(",");
            if (other || isWithin(at)) return -1;
        }
        return -1;
    }
}
