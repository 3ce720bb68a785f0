package org.channelwatch.extract.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Resource;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Nouns for what is between parties, from {@code nouns.txt}. */
public final class Nouns {
    public static final Nouns ALL = new Nouns();

    public enum Sense {
        TALK,
        CONTACT,
        LINE,
        RELATION,
        /** What keeps two apart: ending it restores their relations. */
        RIFT,
        TRIP,
        PUBLIC,
        MINOR,
        /** What can be handed over: "a reply". */
        NOTE,
        /** What is written, and so is sent as well as handed over: "a proposal". */
        DOCUMENT,
        /** A line that was named before: "the line". */
        AGAIN,
        /** What only looks like one of the others. */
        IDIOM
    }

    /**
     * A noun.
     *
     * @param medium "call", "meeting", "message" and the like; null where it does not tell
     */
    public record Noun(Sense type, String name, @Nullable String medium) {
        /** A letter or a note, which one sends and the other may not read. */
        public boolean isMessage() {
            return "message".equals(medium);
        }

        /** A note or a document: what is sent is in the noun, and the other party not beside it. */
        public boolean isNote() {
            return type == Sense.NOTE || type == Sense.DOCUMENT;
        }

        /** {@code military contacts}: ties of armies, of which there are some only while they talk. */
        public boolean isOfTalking() {
            return type == Sense.RELATION && TALKING.stream().anyMatch(name::endsWith);
        }

        /** The same as a contact, where it is had or there is none; any other noun as it is. */
        public Noun asContact() {
            return isOfTalking() ? new Noun(Sense.CONTACT, name, medium) : this;
        }

        /** What lasts between two states, and does not take place on a day. */
        public boolean isStanding() {
            return type == Sense.LINE || type == Sense.RELATION;
        }
    }

    private static final List<String> TALKING = List.of("contacts", "communication", "communications", "dialogue");

    private static final Set<String> FURTHER = Words.of("further sessions");
    private static final Set<String> SESSIONS = Words.of("like sessions of talks");
    private static final Noun SESSION = new Noun(Sense.TALK, "session", "meeting");
    private static final Noun BILATERAL = new Noun(Sense.TALK, "bilateral", "meeting");

    private final Phrases<Noun> phrases = new Phrases<>();

    private Nouns() {
        for (List<List<String>> line : Resource.read("nouns.txt", 3)) {
            Sense type = Sense.valueOf(line.get(0).getFirst().toUpperCase(Locale.ROOT));
            String medium = line.get(2).isEmpty() ? null : line.get(2).getFirst();
            line.get(1).forEach(name -> phrases.add(name, new Noun(type, name, medium)));
        }
    }

    /** The longest noun that begins at the token and ends before the limit; null where none does. */
    public Phrases.@Nullable Match<Noun> at(Tokens tokens, int from, int limit) {
        if (isBilateral(tokens, from)) return new Phrases.Match<>(from, from + 1, List.of(BILATERAL));
        int session = behindSession(tokens, from);
        if (session > from && session <= limit) return new Phrases.Match<>(from, session, List.of(SESSION));
        Phrases.Match<Noun> match = isGerund(tokens, from) ? null : phrases.longest(tokens, from, limit);
        return match != null && tokens.is(match.to(), "of") && isRound(match) ? null : match;
    }

    /** {@code a [second, longer session]}, {@code another private round}: the token behind; the same token where it is not so. */
    private static int behindSession(Tokens tokens, int at) {
        if (!FURTHER.contains(tokens.word(at))) return at;
        int like = tokens.is(at + 1, ",") ? at + 2 : at + 1;
        boolean session = tokens.is(like + 1, "session") || tokens.is(like + 1, "round");
        return session && SESSIONS.contains(tokens.word(like)) && !tokens.is(like + 2, "of") ? like + 2 : at;
    }

    /** {@code their bilateral here}, {@code the bilateral today}; not {@code the bilateral relations}. */
    private static boolean isBilateral(Tokens tokens, int at) {
        if (!tokens.is(at, "bilateral") && !tokens.is(at, "trilateral")) return false;
        boolean owned = switch (tokens.word(at - 1)) {
            case "the", "a", "their", "his", "her", "this", "that", "'s", "formal" -> true;
            default -> false;
        };
        boolean ends = at + 1 >= tokens.size()
                || (tokens.isMark(at + 1) && !tokens.is(at + 1, "-"))
                || (tokens.isPreposition(at + 1) && !tokens.is(at + 1, "with"));
        return owned
                && (ends
                        || switch (tokens.word(at + 1)) {
                            case "here",
                                    "today",
                                    "yesterday",
                                    "this",
                                    "earlier",
                                    "last",
                                    "was",
                                    "went",
                                    "lasted",
                                    "ended" -> true;
                            default -> false;
                        });
    }

    /** {@code the next round [of talks]}: of what, the words behind tell. */
    private static boolean isRound(Phrases.Match<Noun> match) {
        String name = match.value().name();
        return name.endsWith(" round") || name.endsWith(" session");
    }

    /** {@code succeed in meeting the goals}: a verb. */
    private static boolean isGerund(Tokens tokens, int at) {
        return tokens.is(at, "meeting")
                && tokens.isPreposition(at - 1)
                && switch (tokens.word(at + 1)) {
                    case "the", "a", "these", "those", "all", "our", "its", "their", "his", "her" -> true;
                    default -> false;
                };
    }
}
