package org.channelwatch.extract.lexicon;

import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.jspecify.annotations.Nullable;

/** Tells what kind of evidence it is to do something with a noun: to open a line, to hold talks, to cut ties. */
public final class ActKinds {
    private ActKinds() {}

    /** The kind of evidence; null where the verb does with the noun nothing that matters. */
    public static @Nullable EvidenceKind kindOf(Verbs.Sense verb, Nouns.Sense noun, String base) {
        boolean standing = noun == Nouns.Sense.LINE || noun == Nouns.Sense.RELATION;
        boolean contact = noun == Nouns.Sense.CONTACT;
        boolean talk = noun == Nouns.Sense.TALK;
        return switch (verb) {
            case STATE, TELL, ATTEMPT, SWITCH -> null;
            case CONTACT -> isReceived(noun, base) ? EvidenceKind.CONTACT : null;
            case ARRANGE ->
                talk || (isAgreed(base) && (contact || noun == Nouns.Sense.LINE)) ? EvidenceKind.PLANNED : null;
            case HOLD -> isHeld(noun, base) ? EvidenceKind.CONTACT : null;
            case COURIER -> talk || isNote(noun) ? EvidenceKind.CONTACT : null;
            case CONFIRM -> talk || contact ? EvidenceKind.CONTACT : null;
            case OPEN -> standing ? EvidenceKind.OPENED : talk ? EvidenceKind.CONTACT : null;
            case RESTORE -> standing || contact ? EvidenceKind.RESTORED : talk ? EvidenceKind.CONTACT : null;
            case SUSPEND -> standing || contact || talk ? EvidenceKind.SUSPENDED : null;
            case KILL ->
                noun == Nouns.Sense.RIFT
                        ? EvidenceKind.RESTORED
                        : standing || contact ? EvidenceKind.DEFUNCT : talk ? endOfTalks(base) : null;
            case CANCEL -> standing || contact ? EvidenceKind.SUSPENDED : isNote(noun) ? null : EvidenceKind.CANCELLED;
        };
    }

    /** {@code agreed on regular contacts}, {@code agreed to a hotline}. */
    private static boolean isAgreed(String base) {
        return base.equals("agree on") || base.equals("agree to");
    }

    /** {@code walked out of the talks}; {@code dropped a meeting}, which was still to come. */
    private static @Nullable EvidenceKind endOfTalks(String base) {
        return switch (base) {
            case "end" -> null;
            case "drop" -> EvidenceKind.CANCELLED;
            default -> EvidenceKind.SUSPENDED;
        };
    }

    /** Military talks are relations where they are cut, and an occasion where they are held. */
    public static Nouns.Sense senseOf(Noun noun, Inflected inflected) {
        boolean held =
                inflected.verb().type() == Verbs.Sense.HOLD && noun.name().endsWith("talks");
        boolean opened = inflected.verb().type() == Verbs.Sense.OPEN
                && (noun.name().contains("channel") || noun.name().contains("line"));
        if (inflected.verb().type() == Verbs.Sense.HOLD && noun.isOfTalking()) return Nouns.Sense.CONTACT;
        return held ? Nouns.Sense.TALK : opened ? Nouns.Sense.LINE : noun.type();
    }

    /** Whether it can be held, or had, on a day. */
    public static boolean isOccasion(Nouns.Sense noun) {
        return noun == Nouns.Sense.TALK || noun == Nouns.Sense.CONTACT;
    }

    /** Whether it is a line, or what armies have between them, and not ties at large. */
    public static boolean isDirect(Noun noun) {
        return noun.type() == Nouns.Sense.LINE
                || (noun.type() == Nouns.Sense.RELATION && noun.name().startsWith("military"));
    }

    private static boolean isHeld(Nouns.Sense noun, String base) {
        return switch (noun) {
            case TALK -> !base.equals("test");
            case CONTACT -> !base.equals("continue") && !base.equals("test");
            case LINE ->
                base.equals("use") || base.equals("employ") || base.equals("make use of") || base.equals("test");
            case DOCUMENT -> isSent(base);
            case RELATION, RIFT, TRIP, PUBLIC, MINOR, NOTE, AGAIN, IDIOM -> false;
        };
    }

    /** {@code hosted talks}, {@code received a proposal}. */
    private static boolean isReceived(Nouns.Sense noun, String base) {
        boolean received = base.equals("receive");
        return noun == Nouns.Sense.TALK ? received || base.equals("host") : received && isNote(noun);
    }

    private static boolean isSent(String base) {
        return switch (base) {
            case "send", "receive", "exchange", "swap" -> true;
            default -> base.endsWith("receipt of");
        };
    }

    private static boolean isNote(Nouns.Sense noun) {
        return noun == Nouns.Sense.NOTE || noun == Nouns.Sense.DOCUMENT;
    }
}
