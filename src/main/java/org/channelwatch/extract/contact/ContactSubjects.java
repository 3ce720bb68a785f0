package org.channelwatch.extract.contact;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of contact, also of one without its own: {@code After speaking with Y, X}, {@code X visits W to meet Y}. */
final class ContactSubjects {
    private static final Set<String> MISSIONS = Words.of("missions");
    private static final int FAR = 12;
    private static final int NEAR = 5;
    private static final int LONGEST_MISSION = 4;

    private final Scene scene;
    private final Tokens tokens;

    ContactSubjects(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The subject; null where it can't be told. */
    @Nullable
    Group of(VerbGroup group, Verbs.Form form, @Nullable Group object) {
        Group planner = Planners.of(scene, group.from());
        if (planner != null) return planner;
        Group subject = scene.doers().of(group.from());
        if (subject == null && object != null && isAfter(group.from())) return before(group.from(), object);
        boolean opening =
                form == Verbs.Form.GERUND && group.from() == scene.sentence().from();
        boolean next = form == Verbs.Form.GERUND && tokens.is(group.from() - 1, "before");
        if (subject == null && next && group.modality() == null)
            return scene.doers().first(group.from() - 1);
        if (opening && group.modality() == null) return behindComma(object == null ? group.from() : object.to());
        if (subject == null) subject = scene.doers().topicBefore(group.from());
        if (subject == null && isThere(group)) subject = whoIsThere(group.from());
        boolean there = group.infinitive() || form == Verbs.Form.GERUND; // "visits W to meet Y", "visits W, meeting Y"
        if (subject != null && there && isDestination(subject)) return traveller(subject.from());
        if (subject == null && group.infinitive()) subject = envoys(group.from());
        if (subject == null && scene.sentence().spoken()) subject = mission(group.from());
        if (subject == null) subject = shared(group, form);
        boolean pleasure = group.modality() == Modality.REALISED && tokens.is(group.from() - 1, "it");
        return subject == null && (pleasure || isAuthors(group, form)) ? author(group.from()) : subject;
    }

    /** {@code [I] spoke with Y}, as presidents write. */
    private boolean isAuthors(VerbGroup group, Verbs.Form form) {
        boolean done = form == Verbs.Form.PAST && group.modality() == null;
        return done
                && group.from() == scene.sentence().from()
                && scene.discourse().firstPerson().isAuthored();
    }

    private static Group author(int at) {
        return new Group(at, at, List.of(Mention.of(at, at, Referent.I)));
    }

    /** {@code After meeting Y, X left}, {@code …, X said after meeting Y}, {@code X left after meeting Y}. */
    private @Nullable Group before(int gerund, Group object) {
        int after = tokens.is(gerund, "having") ? gerund : gerund - 1;
        Group sayer = scene.doers().sayer(after);
        if (sayer != null) return sayer;
        boolean opens = after <= scene.sentence().from()
                || tokens.isMark(after - 1)
                || tokens.is(after - 1, "and")
                || tokens.is(after - 1, "but");
        Group first = opens ? null : scene.doers().first(after);
        return first != null ? first : behindComma(object.to());
    }

    /** {@code X arrives, meets Y}, {@code X is to meet Y}: the first participants of the sentence, where the verb may be theirs too. */
    private @Nullable Group shared(VerbGroup group, Verbs.Form form) {
        boolean finite =
                group.passive() || form == Verbs.Form.PRESENT; // "arrives, meets Y", "arrives, is greeted by Y"
        boolean there = form == Verbs.Form.GERUND && group.modality() == null; // "visited W on Friday, meeting Y"
        boolean further = (finite || there) && tokens.is(group.from() - 1, ",");
        if (isListed(group, form)) return scene.doers().first(group.from());
        boolean again = further || group.infinitive() || tokens.is(group.from() - 1, "it");
        Group first = again ? firstOfClause(group.from()) : null;
        if (first != null && there && Verbs.isBe(tokens.word(first.to()))) return first; // "is in W, meeting Y"
        return first != null && further && !isGoing(first.to()) ? null : first;
    }

    /** {@code X sent Z to Lima; he is there now, meeting with Y}: who comes first behind the semicolon. */
    private @Nullable Group firstOfClause(int verb) {
        for (int at = verb - 1; at > scene.sentence().from(); at--)
            if (tokens.is(at, ";")) {
                Group next = scene.groups().rightOf(at + 1, verb);
                return next != null ? next : scene.doers().first(verb);
            }
        return scene.doers().first(verb);
    }

    /** {@code X has spoken with V; spoken with Y}, {@code met with V, met with Y}, as one speaks. */
    private boolean isListed(VerbGroup group, Verbs.Form form) {
        boolean done = form == Verbs.Form.PAST || form == Verbs.Form.PARTICIPLE;
        boolean linked = tokens.is(group.from() + 1, "with") || tokens.is(group.from() + 1, "to");
        boolean comma = tokens.is(group.from() - 1, ",") && scene.sentence().spoken();
        boolean listed = comma || tokens.is(group.from() - 1, ";");
        return done && linked && listed && hasSame(group.from());
    }

    /** Whether the sentence has told of a contact before. */
    private boolean hasSame(int before) {
        for (int at = scene.sentence().from(); at < before; at++) {
            if (tokens.word(at).equals(tokens.word(before))) return true;
        }
        return false;
    }

    /** {@code As Z knows, X is visiting W to meet Y}: whoever is the subject of the verb of motion, or else who is named first. */
    private @Nullable Group traveller(int place) {
        Phrases.Match<Modality> motion =
                Modality.endingAt(tokens, place, scene.sentence().from());
        Group subject = motion == null ? null : scene.doers().of(groupOf(motion).from());
        return subject != null ? subject : scene.doers().first(place);
    }

    private VerbGroup groupOf(Phrases.Match<Modality> motion) {
        return VerbGroup.of(tokens, scene.sentence(), motion.from(), Verbs.Form.PRESENT);
    }

    /** {@code X visits W to meet Y}, {@code X visits Lima, Peru, to meet Y}: not W does. */
    private boolean isDestination(Group place) {
        if (place.first().type() != Referent.STATE) return false;
        int city = tokens.is(place.from() - 1, ",") ? place.from() - 1 : place.from();
        while (city < place.from() && tokens.isCapital(city - 1) && city > place.from() - NEAR) city--;
        if (city < place.from() && !tokens.isCapital(city)) city = place.from();
        Phrases.Match<Modality> motion =
                Modality.endingAt(tokens, city, scene.sentence().from());
        return motion != null && motion.value() == Modality.MOTION;
    }

    /** {@code X [arrives in W, meets Y]}: not "X, the minister of W, meets Y". */
    private boolean isGoing(int at) {
        Phrases.Match<Modality> motion =
                Modality.at(tokens, at, scene.sentence().to());
        boolean moves = motion != null && motion.value() == Modality.MOTION;
        boolean wishes = motion != null && tokens.word(at).endsWith("s"); // "refuses to meet Y, meets Z"
        return moves || wishes || scene.isVerbAt(at);
    }

    /** {@code W asked X to travel to Lima [to meet] Y}: those who are sent. */
    private @Nullable Group envoys(int verb) {
        for (int at = verb - 1; at > Math.max(scene.sentence().from(), verb - FAR); at--) {
            if (FunctionWords.isStop(tokens.word(at))) return null;
            Phrases.Match<Modality> motion = Modality.at(tokens, at, verb);
            boolean sent = motion != null && motion.value() == Modality.MOTION;
            if (sent && tokens.is(at - 1, "to"))
                return scene.groups().leftOf(at - 1, scene.sentence().from());
        }
        return null;
    }

    /** {@code our embassy in Lima is in touch with Y}: the government that speaks. */
    private @Nullable Group mission(int verb) {
        for (int at = verb - 1; at >= Math.max(scene.sentence().from(), verb - FAR); at--) {
            boolean named = tokens.is(at, ",") && tokens.isCapital(at - 1); // "our envoy, John Doe, met"
            boolean mark = tokens.isMark(at) && at < verb - 1 && !named && !tokens.isCapital(at + 1);
            if (FunctionWords.isStop(tokens.word(at)) || mark) return null;
            int end = tokens.is(at, "our") ? behindMission(at + 1) : isDelegation(at) ? at + 2 : at;
            if (end > at && end <= verb) return new Group(at, end, List.of(Mention.of(at, end, Referent.SPEAKER)));
        }
        return null;
    }

    /** {@code a [delegation] will travel}: of nobody else. */
    private boolean isDelegation(int at) {
        if (!tokens.is(at + 1, "delegation")) return false;
        boolean article = tokens.is(at, "a");
        boolean ranked = Institutions.isBetween(tokens, at) && !tokens.isCapital(at);
        boolean others = tokens.is(at + 2, "from") || tokens.is(at + 2, "of");
        return (article || (ranked && tokens.is(at - 1, "a")))
                && !others
                && scene.groups().endingAt(at + 1) == null;
    }

    /** {@code [our] embassy}, {@code [our] special envoy}: the token behind it; -1 where there is none. */
    private int behindMission(int from) {
        for (int at = from; at < from + LONGEST_MISSION; at++) {
            if (MISSIONS.contains(tokens.word(at))) return at + 1;
            boolean plain = scene.groups().startingAt(at) == null && !tokens.isPreposition(at);
            if (!plain || tokens.isMark(at) || Verbs.isAuxiliary(tokens.word(at))) return -1;
        }
        return -1;
    }

    /** {@code X was in Lima last week meeting Y}: only a place or a day before; not {@code by meeting Y}. */
    private boolean isThere(VerbGroup group) {
        int verb = group.from();
        while (Modality.isAdverb(tokens.word(verb))) verb++; // "is here today meeting"
        if ((group.modality() != null && group.modality() != Modality.PLANNED)
                || !tokens.word(verb).endsWith("ing")) return false;
        return switch (tokens.word(group.from() - 1)) {
            case "by", "after", "following", "upon", "while", "when", "since", "," -> false;
            default -> true;
        };
    }

    /** {@code We saw that [X was in Lima] meeting Y}: of whom it is said there; else who is named first. */
    private @Nullable Group whoIsThere(int verb) {
        for (int at = verb - 1; at > Math.max(scene.sentence().from(), verb - FAR); at--)
            if (Verbs.isBe(tokens.word(at))) {
                Group subject = scene.doers().of(at);
                return subject != null ? subject : scene.doers().first(verb);
            }
        return scene.doers().first(verb);
    }

    /** {@code After speaking with Y, X}, {@code Having met Y, X}. */
    private boolean isAfter(int gerund) {
        boolean having =
                tokens.is(gerund, "having") && gerund == scene.sentence().from();
        return having
                || tokens.is(gerund - 1, "after")
                || tokens.is(gerund - 1, "following")
                || tokens.is(gerund - 1, "before");
    }

    /** {@code After meeting Y in Lima, X left}; some forget the comma. */
    private @Nullable Group behindComma(int from) {
        for (int at = from; at < Math.min(from + FAR, scene.sentence().to()); at++) {
            if (tokens.is(at, ",")) return scene.rightOf(at + 1);
            Group named = scene.groups().startingAt(at) == null ? null : scene.rightOf(at);
            if (named != null && Verbs.isFinite(tokens, named.to())) return named;
        }
        return null;
    }
}
