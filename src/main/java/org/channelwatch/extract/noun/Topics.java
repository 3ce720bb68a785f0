package org.channelwatch.extract.noun;

import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells where "with" belongs to what is talked about, and not to the talks: {@code a meeting on relations with Y}. */
final class Topics {
    /** What a country has with another for long, whoever meets about it. */
    private static final Set<String> STANDING = Words.of("standing");

    private final Scene scene;
    private final Tokens tokens;

    Topics(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** {@code a discussion of the border with Y}, {@code an exchange of views on the war with Y}: the state is in what they discuss. */
    boolean isIn(Phrases.Match<Noun> noun, int link, Group group) {
        String name = noun.value().name();
        boolean on = name.startsWith("discussion") || name.startsWith("exchange of views");
        boolean topic = tokens.is(noun.to(), "of") || tokens.is(noun.to(), "on");
        return on && topic && tokens.is(link, "with") && group.first().type() == Mention.Referent.STATE;
    }

    /** {@code a meeting on relations with Y}: those are with Y, and the meeting is with nobody who is named. */
    boolean isOf(int from, int with) {
        Group group = scene.rightOf(with + 1);
        boolean person = group != null && group.first().type() != Mention.Referent.STATE;
        if (person || !STANDING.contains(tokens.word(with - 1))) return false;
        for (int at = from; at < with - 1; at++) if (isAbout(tokens.word(at))) return true;
        return false;
    }

    static boolean isAbout(String word) {
        return switch (word) {
            case "on", "about", "over", "regarding", "concerning", "addressing", "covering", "discussing" -> true;
            default -> false;
        };
    }
}
