package org.channelwatch.extract.name;

import java.util.List;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;

/** Tells which actors of a catalog are persons: those with offices, and those whom it also names with a title. */
public final class Persons {
    private Persons() {}

    /** Whether the catalog names it with an office or a title. */
    public static boolean isPerson(Actor actor) {
        return !actor.roles().isEmpty() || actor.aliases().stream().anyMatch(alias -> isTitled(alias, actor.name()));
    }

    /** {@code General Taras Koval} of Taras Koval; not {@code General Staff} of a body that is called so itself. */
    private static boolean isTitled(String alias, String name) {
        Tokens tokens = Tokens.of(alias);
        Phrases.Match<Titles.Title> title = Titles.ALL.at(tokens, 0, tokens.size());
        if (title == null || title.to() == tokens.size() || tokens.isAllCapitals(0)) return false; // "DR Congo"
        List<String> whole = Tokens.words(name);
        for (int at = 0; at < tokens.size(); at++)
            if (whole.contains(tokens.word(at)) != at >= title.to()) return false;
        return true;
    }
}
