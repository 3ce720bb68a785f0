package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells of a subject whether it stands for persons whom nobody names: {@code the leaders of X and Y}, {@code their foreign ministers}. */
final class UnnamedPersons {
    private static final Set<String> LEADERS = Words.of("offices of several");

    private final Scene scene;
    private final Tokens tokens;

    UnnamedPersons(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code The foreign ministers of X and Y}: not the two who lead them. */
    boolean areMinisters(int subject) {
        int of = tokens.is(subject - 1, "the") ? subject - 2 : subject - 1;
        return tokens.is(of - 1, "ministers") && !tokens.is(of - 2, "prime");
    }

    /** {@code The leaders of X and Y signed}: persons, whom nobody names. */
    boolean areLeaders(int subject) {
        int of = tokens.is(subject - 1, "the") ? subject - 2 : subject - 1;
        if (tokens.is(subject, "their")) return areTheirs(subject);
        return tokens.is(of, "of") && LEADERS.contains(tokens.word(of - 1));
    }

    /** {@code The X envoy John Doe and Y signed}: persons, who stand for states. */
    boolean areOfficials(int subject) {
        Mention first = scene.groups().startingAt(subject);
        if (first == null) return false;
        return switch (first.type()) {
            case PERSON, OFFICE, STRANGER -> true;
            case STATE -> isHeaded(first);
            default -> false;
        };
    }

    /** {@code I saw the minister of Y}: persons, of whom one is not named; not {@code I saw Y}. */
    boolean isSpeakerWith(int subject, int end) {
        Mention speaker = scene.groups().startingAt(subject);
        Mention official = scene.groups().endingAt(end);
        boolean person = speaker != null && (speaker.type() == Referent.I || speaker.type() == Referent.PRONOUN);
        return person && official != null && areOfficials(official.from());
    }

    private boolean isHeaded(Mention body) {
        for (int at = body.from() + 1; at < body.to(); at++) if (Institutions.isHead(tokens, at)) return true;
        return false;
    }

    /** {@code their [foreign ministers] signed}. */
    private boolean areTheirs(int their) {
        Mention mention = scene.groups().startingAt(their);
        return mention != null && LEADERS.contains(tokens.word(mention.to() - 1));
    }
}
