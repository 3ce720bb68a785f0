package org.channelwatch.extract.noun;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells of a letter, a plan or a reply whose it is, and to whose it is the answer. */
public final class Letters {
    private static final Set<String> PERSONAL = Set.of("his", "her", "its", "their", "our", "your", "my");
    private static final Set<String> PURPOSES = Words.of("purposes");
    private static final int NEAR = 5;
    private static final int REACH = 9;

    private final Scene scene;
    private final Tokens tokens;
    private final Owners owners;

    public Letters(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.owners = new Owners(scene);
    }

    /** {@code a Y proposal}, {@code a new Y-drafted plan}, {@code Y's written reply}: whose it is by the words before; null where they do not tell. */
    public @Nullable Group author(int noun) {
        for (int at = noun; at > Math.max(scene.sentence().from(), noun - NEAR); at--) {
            Mention author = scene.groups().endingAt(at);
            if (author != null) return isAuthor(author, at, noun) ? owners.groupOf(author) : null;
            boolean between = at < noun && isBetween(at);
            if (at < noun && !between) return null;
        }
        return null;
    }

    /** {@code a reply to the latest Y proposal}, {@code its comments on Y's draft}: whose is answered; null where no such thing is. */
    @Nullable
    Group answered(Phrases.Match<Noun> reply) {
        String link = tokens.word(reply.to());
        if (!link.equals("to") && !link.equals("on")) return null;
        for (int at = reply.to() + 1;
                at < Math.min(reply.to() + REACH, scene.sentence().to());
                at++) {
            Phrases.Match<Noun> letter = scene.nounAt(at);
            if (letter != null) return letter.value().isMessage() ? author(letter.from()) : null;
            boolean other = tokens.isPreposition(at);
            if (other || FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** {@code X received Y's message}, {@code X handed on Y's message to Z}, {@code X sent a reply to Y's message}. */
    List<Pair> sent(Phrases.Match<Noun> noun, Group subject, @Nullable Group complement) {
        Group author = author(noun.from());
        boolean to = complement != null && !tokens.is(complement.from() - 1, "from");
        if (author != null) {
            List<Pair> sent = scene.pairs(author, to ? complement : subject);
            return sent.isEmpty() ? scene.pairs(subject, author) : sent;
        }
        Group answered = answered(noun);
        return answered == null ? List.of() : scene.pairs(subject, answered);
    }

    /** {@code a letter to the firm}, not {@code letters to mark the day}. */
    boolean isAddressed(int at) {
        if (tokens.is(at, "from")) return true;
        return tokens.is(at, "to") && !PURPOSES.contains(tokens.word(at + 1));
    }

    /** Whether it is somebody's: {@code Y's}, {@code the Y}; the mention may have the mark of the owner within it. */
    private boolean isAuthor(Mention mention, int at, int noun) {
        boolean adjective = mention.type() == Mention.Referent.ADJECTIVE;
        boolean owner = tokens.is(at, "'s") || tokens.is(at - 1, "'s") || tokens.is(at, "'");
        boolean known = mention.country() != null || !mention.actors().isEmpty();
        boolean attribute = at == noun && mention.type() == Mention.Referent.STATE; // "a US plan"
        return known && (adjective || owner || attribute) && at <= noun;
    }

    private boolean isBetween(int at) {
        String word = tokens.word(at);
        return !tokens.is(at, ",")
                && !FunctionWords.isPreposition(word)
                && !FunctionWords.isStop(word)
                && !word.equals("the")
                && !word.equals("and")
                && !PERSONAL.contains(word)
                && !FunctionWords.isIndefinite(word)
                && !Verbs.isAuxiliary(word);
    }
}
