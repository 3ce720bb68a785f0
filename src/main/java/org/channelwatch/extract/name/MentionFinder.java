package org.channelwatch.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds in the texts of an article everyone who may take part in a contact, each text in one pass. */
public final class MentionFinder {
    private static final Set<String> DEPARTMENTS = Words.of("departments");

    private final @Nullable String home;
    private final PersonNames persons;
    private final TitledNames titled;
    private final StateNames states;
    private final Map<String, Mention> acronyms = new HashMap<>();
    private final KnownNames toldAcronyms = new KnownNames();
    private final List<KnownNames> known;

    /**
     * @param home ISO 3166 alpha-2 of the government that publishes the texts; null of any other texts
     */
    public MentionFinder(Gazetteer gazetteer, LocalDate day, @Nullable String home) {
        this.home = home;
        this.persons = new PersonNames(gazetteer, day, home);
        this.titled = new TitledNames(gazetteer, day, persons);
        this.states = new StateNames(gazetteer, persons);
        List<KnownNames> names = new ArrayList<>(persons.known());
        names.add(states.known());
        names.add(toldAcronyms);
        this.known = List.copyOf(names);
    }

    /**
     * All mentions of each text, in its order; none overlap. What one of the texts names in full, all know by its short name: one that
     * uses a short name first is read again.
     */
    public List<List<Mention>> find(List<Tokens> texts) {
        List<List<Mention>> mentions = new ArrayList<>();
        List<List<Set<String>>> missed = new ArrayList<>();
        for (Tokens text : texts) {
            mentions.add(find(text));
            missed.add(known.stream().map(KnownNames::missed).toList());
        }
        for (int text = 0; text < texts.size(); text++)
            if (isToldSince(missed.get(text))) mentions.set(text, find(texts.get(text)));
        return mentions;
    }

    private boolean isToldSince(List<Set<String>> missed) {
        for (int kind = 0; kind < known.size(); kind++) if (known.get(kind).hasAny(missed.get(kind))) return true;
        return false;
    }

    private List<Mention> find(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = Credits.skip(tokens, at);
            Mention mention = tokens.isMark(at) ? null : mentionAt(tokens, at);
            if (mention == null) {
                at++;
                continue;
            }
            persons.note(tokens, mention);
            states.note(mention);
            noteAcronym(tokens, mention);
            Mention whole = Spouses.join(tokens, mention);
            mentions.add(whole);
            at = whole.to();
        }
        return LongTitles.join(tokens, JointAdjectives.join(tokens, ExerciseNames.hide(tokens, mentions)));
    }

    /** {@code Peru's Fishing Council (FC)}: which the article calls "the FC" later on. */
    private void noteAcronym(Tokens tokens, Mention mention) {
        if (mention.type() != Referent.STATE || mention.country() == null) return;
        tokens.acronyms().forEach((acronym, behind) -> {
            if (behind != mention.to()) return;
            acronyms.put(acronym, mention);
            toldAcronyms.tell(acronym);
        });
    }

    /** {@code [the] FC}; null where no such acronym was told. */
    private @Nullable Mention acronymAt(Tokens tokens, int at) {
        int name = tokens.is(at, "the") ? at + 1 : at;
        boolean told = tokens.isAllCapitals(name) && toldAcronyms.has(tokens.word(name));
        Mention meant = told ? acronyms.get(tokens.word(name)) : null;
        if (meant == null) return null;
        boolean whole = !tokens.is(name + 1, "'s") && !tokens.isCapital(name + 1) && !tokens.isHyphenated(name + 1);
        Mention named = meant.startingAt(at).endingAt(name + 1);
        return whole ? named : named.as(Referent.ADJECTIVE);
    }

    private @Nullable Mention mentionAt(Tokens tokens, int at) {
        Mention collective = Collectives.at(tokens, at);
        if (collective != null) return collective;
        Mention own = home != null ? Pronouns.ofPublisher(tokens, at) : null;
        if (own != null) return own;
        Mention pronoun = Pronouns.at(tokens, at);
        if (pronoun != null) return pronoun;
        Mention counterpart = counterpart(tokens, at);
        if (counterpart != null) return counterpart;
        Mention joint = states.joint(tokens, at);
        if (joint != null) return joint;
        Mention official = titled.at(tokens, at);
        Mention person = persons.untitled(tokens, at);
        if (official != null && (person == null || person.to() < official.to() || isSame(person, official)))
            return ofCabinet(tokens, official);
        Mention found = person != null ? person : states.at(tokens, at);
        return found != null ? found : acronymAt(tokens, at);
    }

    /** {@code Energy Secretary Doe}, {@code Deputy Secretary Doe}, as a government says of its own: that government, where the catalog has nobody. */
    private Mention ofCabinet(Tokens tokens, Mention official) {
        boolean stranger = official.type() == Referent.STRANGER && official.country() == null;
        if (home == null || !stranger || official.title() == null) return official;
        boolean under = official.title().name().equals("undersecretary");
        if (!(under || official.title().name().equals("secretary")) || !tokens.isCapital(official.to() - 1))
            return official;
        int before = official.from() - 1;
        while (before > 0 && tokens.isCapital(before) && !tokens.beginsParagraph(before)) before--;
        if (tokens.is(before, "and")) return official; // one who is named with others
        boolean named = official.to() - official.from() > 1 && !tokens.is(official.to() - 1, "secretary");
        boolean other = tokens.isCapital(official.from() - 1) && !tokens.beginsParagraph(official.from());
        boolean own = !other || DEPARTMENTS.contains(tokens.word(official.from() - 1));
        return named && own
                ? new Mention(
                        tokens.is(official.from() - 1, "under") ? official.from() - 1 : official.from(),
                        official.to(),
                        Referent.OFFICE,
                        List.of(),
                        home,
                        official.title())
                : official;
    }

    /** Whether a title before a name leaves it that of the same person: not of "King John Doe", a name of its own, where another is Doe. */
    private static boolean isSame(Mention person, Mention official) {
        return official.type() != Referent.STRANGER && official.actors().equals(person.actors());
    }

    /** {@code his Russian counterpart [Sergei Lavrov]}, {@code her counterpart from Mali}. */
    private @Nullable Mention counterpart(Tokens tokens, int at) {
        boolean owned = Pronouns.isPossessive(tokens.word(at));
        boolean present = owned && (tokens.is(at + 1, "current") || tokens.is(at + 1, "new"));
        int from = present ? at + 2 : owned ? at + 1 : at;
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, from, tokens.size());
        if (!owned && country == null) return null;
        int next = country == null ? from : country.to();
        while (tokens.is(next, "defense") || tokens.is(next, "defence") || tokens.is(next, "foreign")) next++;
        if (tokens.is(next, "opposite") && tokens.is(next + 1, "number")) next++;
        else if (!isCounterpart(tokens.word(next), owned)) return null;
        next++;
        if (country == null && (tokens.is(next, "from") || tokens.is(next, "of") || tokens.is(next, "in"))) {
            int name = tokens.is(next + 1, "the") ? next + 2 : next + 1;
            Phrases.Match<Country> behind = CountryNames.ALL.at(tokens, name, tokens.size());
            if (behind != null) {
                country = behind;
                next = behind.to();
            }
        }
        if (country != null && tokens.is(at, "its")) { // of a ministry, a delegation or a state
            return states.mention(tokens, at, next, country.value()).as(Referent.STATE);
        }
        return titled.counterpart(
                tokens, at, next, country == null ? null : country.value().code());
    }

    private static boolean isCounterpart(String word, boolean owned) {
        return switch (word) {
            case "counterpart" -> true;
            case "colleague", "host", "guest" -> owned;
            default -> false;
        };
    }
}
