package org.channelwatch.extract.text;

/**
 * Leaves out of a text what its speaker takes back or only fills in: {@code the call — the call was}, {@code call — the call was},
 * {@code Mi- — Minister}, {@code they, you know, spoke}, {@code spoke — at length — with}, {@code Robert "Bob" Doe}; and {@link Acronyms}
 * in brackets and the rank of an ambassador. Dashes that part anything else stay.
 */
final class Repairs {
    private static final int LONGEST = 6;
    private static final int LONGEST_ASIDE = 14;
    private static final Phrases<Boolean> FILLERS = fillers();

    private final Tokens tokens;
    private int kept;

    Repairs(Tokens tokens) {
        this.tokens = tokens;
    }

    void make() {
        int at = 0;
        while (at < tokens.size()) {
            int next = isDash(at)
                    ? behindDash(at)
                    : isBracket(at)
                            ? at + 1
                            : tokens.is(at, "(") ? Acronyms.behind(tokens, at, kept) : behindNickname(at);
            if (next == at) next = behindFiller(at);
            if (next == at) next = behindRank(at);
            if (next == at) tokens.keep(at++, kept++);
            else at = next;
        }
        tokens.cutTo(kept);
    }

    /** Takes back what is said again, and answers where to read on; the same token where the dash only parts. */
    private int behindDash(int dash) {
        if (isDash(dash + 1) && tokens.isGlued(dash) && kept > 0 && isWord(kept - 1)) {
            takeBack(1, dash + 2);
            for (int length = Math.min(LONGEST, kept); length > 0; length--) {
                if (!isAgain(length, dash + 2)) continue;
                takeBack(length, dash + 2); // "Minister Ko- — Minister Doe"
                break;
            }
            return dash + 2;
        }
        for (int length = Math.min(LONGEST, kept); length > 0; length--) {
            if (!isAgain(length, dash + 1)) continue;
            takeBack(length, dash + 1);
            return dash + 1;
        }
        for (int length = Math.min(LONGEST, kept); isOwner(dash + 1) && length > 0; length--) {
            if (!isAgain(length, dash + 2) || tokens.beginsParagraph(dash + 1)) continue;
            takeBack(length, dash + 1);
            return dash + 1;
        }
        return behindAside(dash);
    }

    /** {@code had talks — and again, good talks — with}, {@code with — not — with}: the token behind; the same token where no aside begins. */
    private int behindAside(int dash) {
        if (kept == 0 || !isWord(kept - 1)) return dash;
        for (int at = dash + 1; at < Math.min(dash + LONGEST_ASIDE, tokens.size()); at++) {
            if (tokens.beginsParagraph(at) || isEnd(at) || isDate(at)) return dash;
            if (!isDash(at)) continue;
            if (at == dash + 1 || tokens.isGlued(at)) return dash;
            if (tokens.is(at + 1, tokens.word(kept - 1))) kept--;
            else if (!isLink(at + 1)) return dash;
            return at + 1;
        }
        return dash;
    }

    /** {@code spoke — this morning — with}: when it was is no aside. */
    private boolean isDate(int at) {
        String word = tokens.word(at);
        boolean day = DateWords.weekday(tokens, at) != null || DateWords.month(tokens, at) != null;
        return day || DateWords.isPartOfDay(word) || DateWords.Unit.of(word) != null || word.endsWith("day");
    }

    private boolean isEnd(int at) {
        return tokens.is(at, ".") || tokens.is(at, "?") || tokens.is(at, ":") || tokens.is(at, ";");
    }

    /** Behind an aside such a word goes on with what stood before. */
    private boolean isLink(int at) {
        return tokens.is(at, "with") || tokens.is(at, "between") || tokens.is(at, "to");
    }

    private boolean isAgain(int length, int from) {
        for (int i = 0; i < length; i++) {
            boolean parted = i > 0 && (tokens.beginsParagraph(kept - length + i) || tokens.beginsParagraph(from + i));
            boolean same = isWord(kept - length + i) && tokens.is(from + i, tokens.word(kept - length + i));
            if (!same || parted) return false;
        }
        return !tokens.beginsParagraph(from);
    }

    /** {@code national — [our] national adviser}: what was forgotten before the word. */
    private boolean isOwner(int at) {
        return switch (tokens.word(at)) {
            case "our", "the", "a", "an", "his", "her", "their" -> true;
            default -> false;
        };
    }

    private void takeBack(int length, int next) {
        if (tokens.beginsParagraph(kept - length)) tokens.beginParagraph(next);
        if (tokens.isCapital(kept - length)) tokens.capitalise(next); // "We have. You — you saw"
        kept -= length;
    }

    /** {@code Robert ["Bob"] Doe}: the token behind; the same token where no such name stands between two others. */
    private int behindNickname(int at) {
        boolean quoted = tokens.is(at, "\"") && tokens.is(at + 2, "\"") && tokens.isGlued(at + 2);
        boolean named = quoted && kept > 0 && isName(kept - 1) && isName(at + 1) && isName(at + 3);
        return named && !tokens.beginsParagraph(at) && !tokens.beginsParagraph(at + 3) ? at + 3 : at;
    }

    private boolean isName(int at) {
        return tokens.isCapital(at) && isWord(at);
    }

    /** {@code , you know,}: the token behind it with both its marks; the same token where nothing of the kind begins. */
    private int behindFiller(int at) {
        boolean opens = beginsSentence();
        if (!opens && !tokens.is(at, ",")) return at;
        Phrases.Match<Boolean> filler = FILLERS.longest(tokens, opens ? at : at + 1, tokens.size());
        boolean closed = filler != null && tokens.is(filler.to(), ",") && !tokens.beginsParagraph(filler.to() + 1);
        if (filler == null || !closed) return at;
        if (tokens.beginsParagraph(at)) tokens.beginParagraph(filler.to() + 1);
        if (opens) tokens.capitalise(filler.to() + 1);
        return filler.to() + 1;
    }

    /** {@code Ambassador [Extraordinary and Plenipotentiary] of}: the token behind; the same token where no such rank is told. */
    private int behindRank(int at) {
        boolean behindTitle = kept > 0 && (tokens.is(kept - 1, "ambassador") || tokens.is(kept - 1, "envoy"));
        if (!behindTitle || !tokens.is(at, "extraordinary") || tokens.beginsParagraph(at)) return at;
        boolean full = tokens.is(at + 1, "and") && tokens.is(at + 2, "plenipotentiary");
        return full ? at + 3 : at + 1;
    }

    private boolean beginsSentence() {
        return kept > 0 && (tokens.is(kept - 1, ".") || tokens.is(kept - 1, ":") || tokens.is(kept - 1, "?"));
    }

    private boolean isWord(int at) {
        return !tokens.isMark(at);
    }

    private boolean isDash(int at) {
        return tokens.is(at, "-") && tokens.isMark(at) && !tokens.beginsParagraph(at);
    }

    /** {@code did [meet] with}: what an editor puts in is meant. */
    private boolean isBracket(int at) {
        return (tokens.is(at, "[") || tokens.is(at, "]")) && !tokens.beginsParagraph(at);
    }

    private static Phrases<Boolean> fillers() {
        Phrases<Boolean> phrases = new Phrases<>();
        Resource.read("fillers.txt", 1).forEach(line -> line.getFirst().forEach(words -> phrases.add(words, true)));
        return phrases;
    }
}
