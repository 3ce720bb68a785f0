package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.Mention.Type;
import org.channelwatch.extract.Titles.Office;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** What was said before in an article, by which "they", "his Russian counterpart" and "the President" are understood. */
final class Discourse {
    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final @Nullable String speaker;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<String, Party> persons = new LinkedHashMap<>();
    private List<Party> pair = List.of();
    private List<Party> personPair = List.of();
    private @Nullable Party lastPerson;
    private @Nullable Party lastState;

    Discourse(Gazetteer gazetteer, LocalDate day, String title, List<Mention> mentions) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.speaker = speakerOf(title);
        for (Mention mention : mentions) {
            if (mention.type() == Type.STATE && mention.country() != null) countries.add(mention.country());
            if (mention.type() == Type.PERSON) {
                Party party = new Party(mention.actors().getFirst(), mention.country(), true);
                persons.putIfAbsent(mention.actors().getFirst(), party);
            }
        }
    }

    /** The country of the government whose transcript or readout it is. */
    private static @Nullable String speakerOf(String title) {
        String folded = title.toLowerCase(java.util.Locale.ROOT);
        if (folded.startsWith("press briefing")
                || folded.startsWith("press gaggle")
                || folded.startsWith("press call")
                || folded.startsWith("readout of")
                || folded.startsWith("on-the-record press")
                || folded.startsWith("background press")
                || folded.contains("white house")
                || folded.startsWith("remarks by")) return "US";
        return folded.startsWith("telephone conversation") || folded.contains("kremlin") ? "RU" : null;
    }

    /** The parties that a mention stands for: none for a stranger, two for "both". */
    List<Party> resolve(Mention mention, List<Party> others) {
        return switch (mention.type()) {
            case PERSON -> List.of(new Party(mention.actors().getFirst(), mention.country(), true));
            case STATE ->
                List.of(new Party(
                        mention.actors().isEmpty() ? null : mention.actors().getFirst(), mention.country(), false));
            case OFFICE -> office(mention, others);
            case STRANGER, ADJECTIVE -> List.of();
            case PERSONS -> personPair.isEmpty() ? onlyPersons() : personPair;
            case STATES -> states();
            case ANY -> pair.isEmpty() ? onlyPersons() : pair;
            case PRONOUN -> lastPerson == null ? List.of() : List.of(lastPerson);
            case SPEAKER -> speaker == null ? List.of() : List.of(state(speaker));
        };
    }

    private List<Party> office(Mention mention, List<Party> others) {
        if (!mention.actors().isEmpty())
            return List.of(new Party(mention.actors().getFirst(), mention.country(), true));
        if (mention.office() == null) return counterpart(mention, others);
        if (mention.country() != null) return List.of(new Party(null, mention.country(), false));
        return bare(mention);
    }

    /** {@code his Russian counterpart}. */
    private List<Party> counterpart(Mention mention, List<Party> others) {
        for (Party other : others) {
            if (other.actor() == null || !other.person()) continue;
            Title title = gazetteer.officeOf(other.actor(), day);
            if (title == null) continue;
            Actor found = gazetteer.counterpart(mention.country(), title.office(), title.name(), day);
            if (found != null) return List.of(new Party(found.id(), found.country(), true));
        }
        return List.of();
    }

    /** {@code the President}: of the speaker's country, or the one person in the article who holds such an office. */
    private List<Party> bare(Mention mention) {
        Office office = mention.office();
        if (office == null || !office.isUnique()) return List.of();
        List<Party> holders = new ArrayList<>();
        for (Party person : persons.values()) {
            Title title = person.actor() == null ? null : gazetteer.officeOf(person.actor(), day);
            if (title != null && title.office() == office) holders.add(person);
        }
        return holders.size() == 1 ? holders : List.of();
    }

    private List<Party> states() {
        if (pair.size() == 2)
            return pair.stream()
                    .map(p -> p.country() == null ? p : state(p.country()))
                    .toList();
        return countries.size() == 2 ? countries.stream().map(this::state).toList() : List.of();
    }

    /** The two persons of the article, where there are two and not more. */
    private List<Party> onlyPersons() {
        List<Party> all = List.copyOf(persons.values());
        return all.size() == 2 && !all.get(0).isSameSideAs(all.get(1)) ? all : List.of();
    }

    Party state(String country) {
        return new Party(gazetteer.stateOf(country), country, false);
    }

    /** Notes a pair that was named together. */
    void note(Party first, Party second) {
        pair = List.of(first, second);
        if (first.person() && second.person()) personPair = pair;
    }

    void note(Party party) {
        if (party.person()) lastPerson = party;
        else lastState = party;
    }

    @Nullable
    Party lastState() {
        return lastState;
    }

    List<Party> pair() {
        return pair;
    }
}
