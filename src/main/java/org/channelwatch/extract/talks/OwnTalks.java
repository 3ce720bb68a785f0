package org.channelwatch.extract.talks;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.Compounds;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks by which a speaker explains something else, and which she calls those of her government or many: {@code based on our
 * conversations with Y}, {@code through many discussions with Y}.
 */
final class OwnTalks {
    private static final int NEAR = 5;
    private static final int FAR = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final Existentials existentials;
    private final Compounds compounds;

    OwnTalks(Scene scene, Existentials existentials) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.existentials = existentials;
        this.compounds = new Compounds(scene);
    }

    /** Tells that there were such talks, at some time, unless the sentence has told so. */
    void read(Phrases.Match<Noun> noun, Group complement) {
        int from = phraseFrom(noun.from());
        if (from < 0 || !isGround(from - 1)) return;
        String rule = "own:" + noun.value().name();
        for (Pair pair : existentials.withPublisher(complement)) {
            if (scene.discourse().isTold(pair)) continue;
            scene.emit(pair, EvidenceKind.CONTACT, false, "", scene.published().unknown(), 0.7, rule);
        }
    }

    /**
     * {@code Our conversations have focused on}, where no other side is named: with that of which was just spoken, or whose relations with
     * the speaker the sentence names. Answers whether it is so.
     */
    boolean readBare(Phrases.Match<Noun> noun) {
        boolean ours = tokens.is(noun.from() - 1, "our") && scene.sentence().spoken();
        if (noun.value().type() != Nouns.Sense.TALK) return false; // "our relations have improved"
        if (!ours || !isOver(noun.to()) || scene.sentence().question()) return false;
        Pair pair = withOurs();
        if (pair == null) pair = scene.discourse().firstPerson().publisherAndOther();
        if (pair == null || scene.discourse().isTold(pair)) return false;
        String rule = "own:" + noun.value().name();
        scene.emit(pair, EvidenceKind.CONTACT, false, "", scene.published().unknown(), 0.7, rule);
        return true;
    }

    /** {@code Our conversation lasted two hours}, as a president says of the one who was just named. Answers whether it is so. */
    boolean readHeld(Phrases.Match<Noun> noun) {
        int from = phraseFrom(noun.from());
        boolean ours = from >= 0 && tokens.is(from, "our") && noun.value().type() == Nouns.Sense.TALK;
        int verb = scene.timing().dates().behind(noun.to());
        if (!ours || scene.sentence().question() || !isPast(verb)) return false;
        Pair pair = Ourselves.withGuest(scene);
        if (pair == null || scene.discourse().isTold(pair)) return false;
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, from, noun.from(), verb, Tense.PAST);
        String rule = "own:" + noun.value().name();
        scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.7, rule);
        return true;
    }

    /** {@code In our conversation yesterday, Y told me}: with Y, where it is a person who says so. Answers whether it is so. */
    boolean readOther(Phrases.Match<Noun> noun) {
        int from = phraseFrom(noun.from());
        boolean ours =
                from > 0 && tokens.is(from, "our") && noun.value().type() == Nouns.Sense.TALK && isDuring(from - 1);
        Group other = ours && !scene.sentence().question() ? actor(noun.to()) : null;
        List<Party> self = scene.discourse().firstPerson().self();
        if (other == null || self.isEmpty() || !self.getFirst().person()) return false;
        String rule = "own:" + noun.value().name();
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, from, noun.from(), noun.to(), Tense.PERFECT);
        boolean told = false;
        for (Party party : scene.parties(other, self)) {
            Pair pair = new Pair(self.getFirst(), party);
            if (!party.person()
                    || party.isSameSideAs(self.getFirst())
                    || scene.discourse().isTold(pair)) continue;
            scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.75, rule);
            told = true;
        }
        return told;
    }

    private boolean isDuring(int at) {
        return switch (tokens.word(at)) {
            case "in", "during", "at", "after", "following", "on", "over" -> true;
            default -> false;
        };
    }

    /** {@code [in our call yesterday,] Y told}: whoever does something behind the comma, and not only will. */
    private @Nullable Group actor(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            boolean begins = at == from || tokens.is(at, ","); // "In our call Y told me"
            Group other = begins ? scene.rightOf(tokens.is(at, ",") ? at + 1 : at) : null;
            if (other == null) continue;
            boolean acts = Verbs.isFinite(tokens, behindName(other.to()));
            return acts && !Verbs.isAuxiliary(tokens.word(behindName(other.to()))) ? other : null;
        }
        return null;
    }

    /** Over the comma behind an apposition: {@code the minister, John Doe, said}. */
    private int behindName(int at) {
        return tokens.is(at, ",") ? at + 1 : at;
    }

    /** {@code [our talks] lasted}, {@code took place}, {@code were held}, {@code were useful}; not {@code were cancelled}. */
    private boolean isPast(int verb) {
        return switch (tokens.word(verb)) {
            case "lasted", "covered", "focused", "went" -> true;
            case "took" -> tokens.is(verb + 1, "place");
            case "was", "were" ->
                tokens.is(verb + 1, "held")
                        || tokens.is(verb + 1, "very")
                        || tokens.is(verb + 1, "quite")
                        || isGood(verb + 1);
            default -> false;
        };
    }

    /** {@code constructive}, {@code productive}. */
    private boolean isGood(int at) {
        String word = tokens.word(at);
        return word.endsWith("ive") || word.endsWith("ful") || word.equals("good") || word.equals("frank");
    }

    /** {@code [our talks] have focused on}, {@code have been}: not "have to". */
    private boolean isOver(int verb) {
        String word = tokens.word(verb);
        int next = Modality.isAdverb(tokens.word(verb + 1)) ? verb + 2 : verb + 1;
        boolean perfect = word.equals("have") || word.equals("'ve") || word.equals("has");
        return perfect && (tokens.is(next, "been") || PastTenses.isRegular(tokens.word(next)));
    }

    /** {@code in the X–Y relationship}, where the speaker's state is one of the two. */
    private @Nullable Pair withOurs() {
        Party own = scene.discourse().own().party();
        for (int at = scene.sentence().from();
                own != null && at < scene.sentence().to();
                at++) {
            Phrases.Match<Noun> noun = scene.nounAt(at);
            boolean relation = noun != null && noun.value().type() == Nouns.Sense.RELATION;
            for (Pair pair : relation ? compounds.before(at) : List.<Pair>of()) if (pair.has(own)) return pair;
        }
        return null;
    }

    /** The token of {@code our} or {@code many} before the noun; -1 where neither stands there. */
    private int phraseFrom(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (tokens.word(at)) {
                case "our", "many", "several", "numerous", "countless", "multiple" -> {
                    boolean twice = tokens.is(at - 1, ",") && tokens.is(at - 2, tokens.word(at));
                    return twice ? at - 2 : at; // "many, many discussions"
                }
                case "upcoming", "next", "future", "further", "more", "planned" -> {
                    return -1;
                }
                case "of" -> {
                    return beforeLength(at);
                }
                default -> {
                    if (tokens.isPreposition(at)) return -1;
                }
            }
        }
        return -1;
    }

    /** {@code [after] months of talks}: the token of the length; -1 of anything else. */
    private int beforeLength(int of) {
        if (DateWords.Unit.of(tokens.word(of - 1)) == null) return -1;
        return isGround(of - 2) ? of - 1 : of - 2; // "after months of", "after two weeks of"
    }

    /** {@code based on}, {@code through}, {@code as a result of}: what is told rests on the talks. */
    private boolean isGround(int at) {
        return switch (tokens.word(at)) {
            case "through", "from", "after", "following", "during", "in" -> true;
            case "on" -> tokens.is(at - 1, "based");
            case "of" -> tokens.is(at - 1, "result") || tokens.is(at - 1, "out");
            default -> false;
        };
    }
}
