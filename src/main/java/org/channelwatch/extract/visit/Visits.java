package org.channelwatch.extract.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.time.Dates;
import org.channelwatch.extract.verb.VerbGroup;
import org.channelwatch.extract.verb.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads visits that are news: {@code Foreign Minister X visits W}, {@code begins a visit to W}, {@code arrives in W on a visit}. Who serves a
 * state sees those who govern the other; where the text names them, that is told of them alone.
 */
final class Visits {
    private static final Set<String> FIRST = Words.of("first visitors");
    private static final Set<String> MAKING = Words.of("making visits");
    private static final Set<String> ARRIVING = Words.of("arriving for visits");
    private static final Set<String> DESCRIBING = Words.of("before the host of a visit");
    private static final Set<String> DEPUTIES = Words.of("deputies who visit");
    private static final int FAR = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Places places;
    private final List<Visit> visits = new ArrayList<>();

    private record Visit(Pair pair, TimeSpan when) {}

    Visits(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.places = new Places(scene);
    }

    /** {@code X visits W}, {@code X becomes the first president to visit W}. */
    void visit(int verb, Form form, int place) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb, form);
        boolean first = isFirst(verb);
        boolean base = tokens.is(verb, "visit"); // "was to see W and also visit Z"
        if (first
                || (group.modality() == null
                        && !(base && isOfOne(group.from()))
                        && !group.infinitive()
                        && !group.negated()
                        && !group.passive()))
            tell(first ? becoming(verb) : group.from(), first ? Tense.PRESENT : group.tense(), verb, place);
    }

    /** {@code X begins a visit to W}, {@code X makes an unannounced visit to W}. */
    void make(int verb, int noun, int place) {
        String word = tokens.word(verb);
        if (!MAKING.contains(word)) return;
        boolean past = !word.endsWith("s");
        Form form = past ? Form.PAST : Form.PRESENT;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb, form);
        if (group.modality() == null && !group.negated()) tell(group.from(), group.tense(), noun, place);
    }

    /** {@code X arrives in W for a visit}. */
    void arrive(Phrases.Match<Modality> motion, Phrases.Match<Noun> stay) {
        String word = tokens.word(motion.from());
        String before = tokens.word(stay.from() - 1);
        if (!ARRIVING.contains(word) || before.isEmpty()) return;
        int place = tokens.isPreposition(motion.to()) ? motion.to() + 1 : motion.to();
        Tense tense = word.endsWith("s") ? Tense.PRESENT : Tense.PAST;
        tell(motion.from(), tense, motion.from(), place);
    }

    /** Whether the verb has one person for its subject, of whom one says "visits". */
    private boolean isOfOne(int verb) {
        Group subject = scene.doers().of(verb);
        return subject == null
                || (subject.members().size() == 1 && subject.first().type() != Mention.Referent.SPEAKER);
    }

    private boolean isFirst(int verb) {
        return tokens.is(verb - 1, "to") && becoming(verb) >= 0;
    }

    /** {@code [becomes] the first president to visit}; -1 where nobody does. */
    private int becoming(int verb) {
        boolean first = false;
        for (int at = verb - 2; at >= Math.max(scene.sentence().from(), verb - FAR); at--) {
            if (tokens.is(at, "first")) first = true;
            if (first && FIRST.contains(tokens.word(at))) return at;
            if (tokens.isMark(at)) return -1;
        }
        return -1;
    }

    private void tell(int from, Tense tense, int trigger, int at) {
        if (scene.sentence().question() || (scene.sentence().spoken() && tense != Tense.PAST)) return;
        Group guest = guest(from);
        Group place = places.at(DESCRIBING.contains(tokens.word(at)) ? at + 1 : at);
        if (guest == null || place == null || Journeys.isOfAnother(scene, place.to()) || isHostNamed(place)) return;
        if (Conditions.before(scene, guest.from(), null) != null) return;
        Dates.Found date = scene.timing().dates().of(from, trigger, place.to());
        boolean news = tense == Tense.PRESENT || (tense == Tense.PAST && date != null);
        boolean ahead = date != null && scene.published().isAhead(date, tense == Tense.PRESENT);
        if (!news || ahead) return;
        TimeSpan when = scene.timing().when(EvidenceKind.CONTACT, from, trigger, place.to(), tense);
        boolean known = guest.first().type() != Mention.Referent.PRONOUN;
        for (Pair pair : scene.pairs(guest, place))
            if (known || !pair.first().person() || scene.discourse().isServing(pair.first()))
                visits.add(new Visit(pair, when));
    }

    /** Tells of the visits, where the sentence tells nothing else of the guest: {@code X visits W to meet Y}. */
    void finish() {
        List<Visit> told = visits.stream()
                .filter(visit -> !scene.hasToldOf(visit.pair().first()))
                .toList();
        for (Visit visit : told) scene.recall(visit.pair(), EvidenceKind.CONTACT, visit.when(), 0.6, Event.VISITED);
        visits.clear();
    }

    /** Who goes: persons who serve a state, or hold an office of it. */
    private @Nullable Group guest(int verb) {
        Group subject = scene.doers().of(verb);
        if (subject == null) subject = scene.doers().firstOfClause(verb);
        if (subject == null) return null;
        return subject.members().stream().allMatch(this::isOfficial) ? subject : null;
    }

    private boolean isOfficial(Mention mention) {
        return switch (mention.type()) {
            case OFFICE -> mention.office() != null && mention.office().isUnique();
            case STRANGER -> mention.country() != null && isOfGovernment(mention);
            case PERSON ->
                isOfGovernment(mention)
                        || scene.discourse()
                                .isServing(new Party(mention.actors().getFirst(), mention.country(), true));
            case PRONOUN -> true;
            default -> false;
        };
    }

    /** Ministers and those above them, and their deputies; not a speaker, nor one who was in office. */
    private static boolean isOfGovernment(Mention mention) {
        Title title = mention.title();
        if (title == null) return false;
        return title.office().isUnique() || DEPUTIES.contains(title.name());
    }

    /** {@code visits W to see Y}: whom others tell of; not {@code visits W, praising Y}. */
    private boolean isHostNamed(Group place) {
        for (int at = place.to(); at < scene.sentence().to(); at++) {
            if (tokens.is(at, ",") && tokens.word(at + 1).endsWith("ing")) return false;
            Mention host = scene.groups().startingAt(at);
            if (host == null) continue;
            boolean person = switch (host.type()) {
                case PERSON, OFFICE, STRANGER -> true;
                default -> false;
            };
            if (person && Objects.equals(host.country(), place.first().country())) return true;
        }
        return false;
    }
}
