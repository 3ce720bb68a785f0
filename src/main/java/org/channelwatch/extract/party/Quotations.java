package org.channelwatch.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who says what stands between quotation marks: {@code "I spoke with Y," X said}, {@code X wrote: "We met."} */
public final class Quotations {
    private static final int BEFORE = 8;
    private static final int BEHIND = 8;
    private static final int APART = 40;
    private static final Set<String> SAYING = Words.of("saying");

    private final Tokens tokens;
    private final Groups groups;
    private final List<Quotation> quotations = new ArrayList<>();

    /**
     * Words between quotation marks.
     *
     * @param speaker null where nobody is named near them
     */
    record Quotation(int from, int to, @Nullable Mention speaker) {}

    public Quotations(Tokens tokens, Groups groups) {
        this.tokens = tokens;
        this.groups = groups;
        find();
        inherit();
    }

    /** Who "I" is: the speaker of a transcript, or of a quotation. */
    public @Nullable Mention speakerOf(Sentence in) {
        if (in.speakerFrom() < in.speakerTo()) return Turns.labelled(groups, in);
        for (int at = in.from(); at < in.to(); at++) {
            Mention mention = groups.startingAt(at);
            if (mention != null && (mention.type() == Referent.I || mention.type() == Referent.SPEAKER))
                return speakerAt(at);
        }
        return null;
    }

    /** Who says the word at the token, a stranger where nobody is named; null where it is not quoted. */
    private @Nullable Mention speakerAt(int at) {
        for (Quotation quotation : quotations) {
            if (quotation.from() > at) return null;
            if (at >= quotation.to()) continue;
            return quotation.speaker() != null ? quotation.speaker() : Mention.of(at, at, Referent.STRANGER);
        }
        return null;
    }

    private void find() {
        int open = -1;
        for (int at = 0; at < tokens.size(); at++) {
            boolean paragraph = tokens.beginsParagraph(at);
            if (paragraph && open >= 0) {
                add(open, at);
                open = -1;
            }
            if (!tokens.is(at, "\"")) continue;
            if (open >= 0) add(open, at);
            open = open >= 0 ? -1 : at + 1;
        }
    }

    private void add(int from, int to) {
        Mention behind = behind(to);
        Mention speaker = behind != null ? behind : before(from);
        boolean pronoun = speaker != null && speaker.type() == Referent.PRONOUN;
        quotations.add(new Quotation(from, to, pronoun ? topic(from - 1) : speaker));
    }

    /** {@code X praised it. "I spoke with Y," she said}: whom the sentence before begins with; null where that is another quotation. */
    private @Nullable Mention topic(int open) {
        int from = open - 1;
        while (from > 0 && !tokens.beginsParagraph(from) && !isFullStop(from - 1) && !tokens.is(from - 1, "\"")) from--;
        Mention first = from < 0 || tokens.is(from - 1, "\"") ? null : groups.startingAt(from);
        return first != null && isSayer(first) && first.type() != Referent.PRONOUN ? first : null;
    }

    /** {@code …," X, the minister, said}; {@code …," said X}. */
    private @Nullable Mention behind(int close) {
        Mention named = null;
        boolean saying = false;
        for (int at = close + 1; at < close + 1 + BEHIND + BEHIND && at < tokens.size(); at++) {
            if (isEnd(at) && !(named != null && saying)) return null;
            Mention mention = named == null && at < close + 1 + BEHIND ? sayer(at) : null;
            saying |= SAYING.contains(tokens.word(at));
            if (mention != null) {
                named = mention;
                at = mention.to() - 1;
            }
            if (named != null && saying) return named;
        }
        return null;
    }

    /** {@code X told reporters: "…}, {@code X said that "…}. */
    private @Nullable Mention before(int open) {
        boolean saying = false;
        for (int at = open - 2; at > open - 2 - BEFORE - BEFORE && at >= 0; at--) {
            if (isEnd(at)) return null;
            saying |= SAYING.contains(tokens.word(at)) && at > open - 2 - BEFORE;
            Mention mention = groups.endingAt(at + 1);
            if (saying && mention != null && isSayer(mention)) return mention;
        }
        return null;
    }

    private @Nullable Mention sayer(int at) {
        Mention mention = groups.startingAt(at);
        return mention != null && isSayer(mention) ? mention : null;
    }

    private static boolean isSayer(Mention mention) {
        return switch (mention.type()) {
            case PERSON, OFFICE, STRANGER, STATE, PRONOUN -> true;
            case ADJECTIVE, PERSONS, STATES, ANY, SPEAKER, I, HOME -> false;
        };
    }

    private boolean isEnd(int at) {
        return tokens.is(at, "\"") || tokens.beginsParagraph(at) || isFullStop(at);
    }

    private boolean isFullStop(int at) {
        return tokens.is(at, ".") && !tokens.isCapital(at - 1);
    }

    /** A quotation that goes on close behind another, or before it, is by the same speaker. */
    private void inherit() {
        for (int i = 1; i < quotations.size(); i++) take(i, i - 1);
        for (int i = quotations.size() - 2; i >= 0; i--) take(i, i + 1);
    }

    private void take(int to, int from) {
        Quotation one = quotations.get(to);
        Quotation other = quotations.get(from);
        int gap = Math.max(one.from() - other.to(), other.from() - one.to());
        if (one.speaker() == null && other.speaker() != null && gap < APART)
            quotations.set(to, new Quotation(one.from(), one.to(), other.speaker()));
    }
}
