package org.channelwatch.extract.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.act.Deeds;
import org.channelwatch.extract.lexicon.ActKinds;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
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
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads talks of which a clause behind them tells who held them: {@code the call that X had with Y}, {@code the meetings we have had
 * between X and Y}, {@code the call that took place between X and Y}. Whoever says so takes it for granted, even in a question.
 */
public final class Relatives {
    private static final Set<String> REPORTING = Words.of("reporting on talks");
    private static final int REACH = 10;
    private static final int FAR = 14;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Silences silences;
    private final Deeds deeds;

    public Relatives(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.silences = silences;
        this.deeds = new Deeds(scene, silences);
    }

    /** Reads a verb of holding whose object stands before its subject, and answers where to read on; -1 where there is none. */
    public int read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        Group subject = scene.doers().of(group.from());
        Phrases.Match<Noun> noun = subject == null ? null : nounBefore(beginningOf(subject));
        if (subject == null || noun == null || isAny(noun.from(), group) || isAuxiliary(match)) return -1;
        Group other = isSent(noun, inflected) ? addressee(match.to()) : linked(match.to());
        if (other == null && isPlaced(noun, inflected) && tokens.is(match.to(), "to"))
            other = scene.rightOf(match.to() + 1);
        Group reporter = subject.first().type() == Mention.Referent.PRONOUN ? reporter(noun.from()) : null;
        List<Pair> pairs = pairs(reporter == null ? subject : reporter, other);
        if (pairs.isEmpty()) pairs = oneWithEach(subject, match.to());
        int end = other == null ? match.to() : other.to();
        if (isSent(noun, inflected)) group = recalled(group); // of a letter that was sent it is told what came of it
        tell(pairs, noun, group, match.from(), end);
        return pairs.isEmpty() ? -1 : end;
    }

    /** {@code X told Z about the talks that [he] held with Y}, {@code Z saw X, who told him}: X; null where nobody reports on them. */
    private @Nullable Group reporter(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - FAR); at--)
            if (tokens.is(at, "who")) {
                int end = tokens.is(at - 1, ",") ? at - 1 : at;
                Mention teller = scene.groups().endingAt(end);
                boolean person = teller != null && teller.type() == Mention.Referent.PERSON;
                return teller != null && person ? Complements.groupOf(teller) : null;
            }
        Group first = scene.doers().first(noun);
        if (first == null || first.first().type() == Mention.Referent.PRONOUN) return null;
        for (int at = first.to(); at < Math.min(first.to() + 3, noun); at++)
            if (REPORTING.contains(tokens.word(at))) return first;
        return null;
    }

    /** {@code [our adviser, X,] had}: the token of the first word of it. */
    private int beginningOf(Group subject) {
        return tokens.is(subject.from() - 1, "our") ? subject.from() - 1 : subject.from();
    }

    /** {@code the talks with Y that X cancelled on Friday}: answers where to read on; -1 where the verb has no such object. */
    public int cancelled(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        Group subject = scene.doers().of(group.from());
        if (subject == null || !isThat(subject.from() - 1)) return -1;
        int end = tokens.is(subject.from() - 2, ",") ? subject.from() - 2 : subject.from() - 1;
        for (int at = end - 1; at >= Math.max(scene.sentence().from(), end - FAR); at--) {
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, at, end);
            if (noun == null || noun.value().type() != Nouns.Sense.TALK) continue;
            Group other = linked(noun.to());
            List<Pair> pairs = noun.to() == end && other == null
                    ? ofOnlyPersons(subject)
                    : other == null || other.to() != end ? List.of() : pairs(subject, other);
            Noun talk = noun.value();
            String rule = "that:" + inflected.verb().base() + ":" + talk.name();
            int behind = scene.timing().dates().behind(match.to());
            Deeds.Act act = new Deeds.Act(
                    EvidenceKind.CANCELLED, talk, group, group.modality(), match.from(), behind, false, rule);
            pairs.forEach(pair -> deeds.tell(pair, act));
            return pairs.isEmpty() ? -1 : match.to();
        }
        return -1;
    }

    /** {@code the talks that X [had] planned}: no verb of its own. */
    private boolean isAuxiliary(Phrases.Match<Inflected> match) {
        String verb = tokens.word(match.to());
        boolean own = PastTenses.isOne(verb) && !Verbs.isHave(verb) && !verb.equals("held");
        return own && Verbs.isHave(tokens.word(match.to() - 1));
    }

    /** {@code the summit, which X had cancelled}: with the only other person of whom the text speaks. */
    private List<Pair> ofOnlyPersons(Group subject) {
        Pair both = scene.discourse().cast().onlyPersons();
        if (both == null) return List.of();
        List<Party> meant = scene.parties(subject, List.of());
        return meant.size() == 1 && both.has(meant.getFirst()) ? List.of(both) : List.of();
    }

    private List<Pair> pairs(Group subject, @Nullable Group other) {
        if (other == null) return scene.pairs(subject, null);
        return tokens.is(other.from() - 1, "between") ? scene.pairs(other, null) : scene.pairs(subject, other);
    }

    /** {@code the call that took place on Friday between X and Y}: answers whether it is so. */
    boolean happened(Phrases.Match<Noun> noun) {
        int that = noun.to();
        if (!isThat(that)) return false;
        int limit = Math.min(that + NEAR, scene.sentence().to());
        for (int at = that + 1; at < limit; at++) {
            switch (tokens.word(at)) {
                case "happened", "occurred", "took", "held" -> {
                    Group both = linked(at + 1);
                    if (both == null || !tokens.is(both.from() - 1, "between")) return false;
                    VerbGroup group = VerbGroup.of(tokens, scene.sentence(), at, Verbs.Form.PAST);
                    tell(scene.pairs(both, null), noun, group, at, both.to());
                    return true;
                }
                default -> {
                    if (!Verbs.isAuxiliary(tokens.word(at))) return false;
                }
            }
        }
        return false;
    }

    private void tell(List<Pair> pairs, Phrases.Match<Noun> noun, VerbGroup group, int trigger, int end) {
        boolean definite = isDefinite(noun.from());
        Modality modality = definite ? group.modality() : Conditions.before(scene, noun.from(), group.modality());
        Noun held = noun.value();
        Deeds.Act act =
                new Deeds.Act(EvidenceKind.CONTACT, held, group, modality, trigger, end, false, "that:" + held.name());
        scene.takeForGranted(definite);
        boolean last = KnownTalks.isLast(scene, noun.from()) && PastTenses.isWas(tokens.word(end));
        if (last) pairs.forEach(pair -> silences.last(pair, end, end, end, "last:" + held.name()));
        else pairs.forEach(pair -> deeds.tell(pair, act));
        scene.takeForGranted(false);
    }

    /** The talk or contact that ends before the token, with or without "that" between; null where there is none. */
    private Phrases.@Nullable Match<Noun> nounBefore(int subject) {
        int end = isThat(subject - 1) ? subject - 1 : subject;
        for (int from = Math.max(scene.sentence().from(), end - NEAR); from < end; from++) {
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, from, end);
            boolean talk = noun != null && ActKinds.isOccasion(noun.value().type());
            if (noun != null && talk && noun.to() == end) return noun;
        }
        return null;
    }

    /** {@code the letter that X [sent]}. */
    private static boolean isSent(Phrases.Match<Noun> noun, Inflected inflected) {
        return noun.value().isMessage() && inflected.verb().base().equals("send");
    }

    /** {@code the calls that X [made]}. */
    private static boolean isPlaced(Phrases.Match<Noun> noun, Inflected inflected) {
        boolean made = inflected.verb().base().equals("make")
                || inflected.verb().base().equals("place");
        return made && "call".equals(noun.value().medium());
    }

    /** The same verb of what was before the news. */
    private static VerbGroup recalled(VerbGroup group) {
        return new VerbGroup(
                group.from(),
                group.negated(),
                group.passive(),
                group.infinitive(),
                group.modal(),
                group.last(),
                group.tense() == VerbGroup.Tense.PAST ? VerbGroup.Tense.PAST_PERFECT : group.tense(),
                group.modality());
    }

    /** {@code sent [last week] to Y}, {@code sent Y}: to whom; null where nobody is named. */
    private @Nullable Group addressee(int from) {
        Group direct = scene.rightOf(from);
        for (int at = from;
                direct == null && at < Math.min(from + NEAR, scene.sentence().to());
                at++) if (tokens.is(at, "to")) return scene.rightOf(at + 1);
        return direct;
    }

    /** {@code made two calls on Friday, one to X and one to Y}: the pairs with each. */
    private List<Pair> oneWithEach(Group subject, int from) {
        List<Pair> pairs = new ArrayList<>();
        int limit = Math.min(from + FAR, scene.sentence().to());
        for (int at = from; at < limit; at++) {
            boolean link = tokens.is(at + 1, "to") || tokens.is(at + 1, "with");
            Group group = link && isOne(at) ? scene.rightOf(at + 2) : null;
            if (group == null) continue;
            pairs.addAll(scene.pairs(subject, group));
            at = group.to() - 1;
            limit = Math.min(group.to() + NEAR, scene.sentence().to());
        }
        return pairs;
    }

    private boolean isOne(int at) {
        return tokens.is(at, "one") || tokens.is(at, "another");
    }

    /** The parties behind "with" or "between". */
    private @Nullable Group linked(int from) {
        for (int at = from; at < Math.min(from + REACH, scene.sentence().to()); at++) {
            String word = tokens.word(at);
            boolean link = word.equals("with") || word.equals("between") || word.equals("including");
            Group group = link ? scene.rightOf(at + 1) : null;
            if (group != null) return group;
            boolean but = word.equals("but") && tokens.is(at + 1, "also");
            if ((FunctionWords.isStop(word) && !but) || word.equals("and")) return null;
        }
        return null;
    }

    /** {@code any call that X will have}: whether there will be one nobody says; {@code every call that X has with Y}: a habit. */
    private boolean isAny(int noun, VerbGroup group) {
        boolean ahead = group.modality() == Modality.PLANNED;
        boolean habit = group.modality() == null && group.tense() == VerbGroup.Tense.PRESENT;
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (tokens.word(at)) {
                case "any", "whatever" -> {
                    return ahead || habit;
                }
                case "every", "each", "all" -> {
                    return habit;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code the call}, {@code her recent meeting}: one of which the hearers know. */
    private boolean isDefinite(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.sentence().from(), noun - NEAR); at--) {
            switch (tokens.word(at)) {
                case "the", "this", "that", "these", "those", "his", "her", "their", "'s" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isThat(int at) {
        return tokens.is(at, "that") || tokens.is(at, "which");
    }
}
