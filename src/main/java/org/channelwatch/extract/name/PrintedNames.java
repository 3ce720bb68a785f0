package org.channelwatch.extract.name;

import java.util.List;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.name.Gazetteer.Name;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/**
 * How newspapers print the name of a person of the catalog: in either order, without the middle, by the surname alone, and under which given
 * names: {@code Ana Koval}, {@code Koval} for Ana Maria Koval.
 */
final class PrintedNames {
    private static final Set<String> SURNAME_FIRST = Set.of("CN", "TW", "HK", "KP", "KR", "VN", "KH");

    /** Where the whole name is printed in either order: {@code Fumio Kishida}, {@code Kishida Fumio}. */
    private static final Set<String> SURNAME_EITHER = Set.of("JP", "HU");

    private static final Set<String> SONS = Words.of("sons");

    /** What belongs to a surname of several words: {@code von der Leyen}. */
    private static final Set<String> PARTICLES = Words.of("particles");

    private static final Set<String> SUFFIXES = Words.of("suffixes");

    private final Phrases<Name> names;
    private final Phrases<Actor> givenNames = new Phrases<>();

    /**
     * @param names takes the names
     */
    PrintedNames(Phrases<Name> names) {
        this.names = names;
    }

    /** Adds the names of a person, if the catalog has more than one word for him. */
    void add(Actor person) {
        List<String> words = Tokens.words(person.name());
        if (words.size() > 1) addSurname(person, withoutSuffix(words));
    }

    /** All who have the given name that stands at the token. */
    List<Actor> withGivenName(Tokens tokens, int at) {
        Phrases.Match<Actor> match = tokens.isCapital(at) ? givenNames.longest(tokens, at, at + 1) : null;
        return match == null ? List.of() : match.values();
    }

    private void addSurname(Actor actor, List<String> words) {
        String country = actor.country() == null ? "" : actor.country();
        if (words.size() == 2 && SURNAME_EITHER.contains(country))
            names.add(words.getLast() + " " + words.getFirst(), Name.whole(actor));
        addWithoutMiddle(actor, words, country);
        boolean fathers = words.size() > 2 && SONS.contains(words.get(words.size() - 2)); // "bin Salman"
        String surname = SURNAME_FIRST.contains(country) ? words.getFirst() : words.getLast();
        if (!fathers) names.add(surname, Name.surname(actor, true));
        if (!SURNAME_FIRST.contains(country)) {
            givenNames.add(words.getFirst(), actor);
            for (String alias : actor.aliases()) addGivenName(actor, surname, Tokens.words(alias));
        }
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1))) from--;
        if (from < words.size() - 1)
            names.add(String.join(" ", words.subList(from, words.size())), Name.surname(actor, false));
    }

    /** {@code Ana Koval} for Ana Maria Koval. */
    private void addWithoutMiddle(Actor actor, List<String> words, String country) {
        if (words.size() < 3 || SURNAME_FIRST.contains(country)) return;
        boolean plain = true;
        for (String middle : words.subList(1, words.size() - 1))
            plain &= !SONS.contains(middle) && !PARTICLES.contains(middle);
        if (plain) names.add(words.getFirst() + " " + words.getLast(), Name.whole(actor));
    }

    /** {@code Tony Blinken}, of whose whole name the catalog has it otherwise. */
    private void addGivenName(Actor actor, String surname, List<String> alias) {
        boolean named = alias.size() == 2 && alias.getLast().equals(surname);
        boolean title = named && Titles.ALL.at(Tokens.of(alias.getFirst()), 0, 1) != null; // "President Blinken"
        if (named && !title) givenNames.add(alias.getFirst(), actor);
    }

    /** {@code Ferdinand Marcos Jr.}: the surname is not the last word. */
    private static List<String> withoutSuffix(List<String> words) {
        int end = words.size();
        while (end > 1 && SUFFIXES.contains(words.get(end - 1))) end--;
        return words.subList(0, end);
    }
}
