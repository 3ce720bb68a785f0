package org.channelwatch.channel;

/** What a piece of news says of a channel. */
public enum EvidenceKind {
    /** The parties communicated over this channel. */
    CONTACT,
    /** The source says that they have not communicated since. */
    NO_CONTACT,
    /** One side tried, and nobody answered. */
    UNANSWERED,
    /** The channel was set up. */
    OPENED,
    /** The channel was declared working again. */
    RESTORED,
    /** The channel was cut for now. */
    SUSPENDED,
    /** The channel was declared dead or not working. */
    DEFUNCT,
    /** A contact was announced. */
    PLANNED,
    /** An announced contact was called off. */
    CANCELLED;

    /** Whether it declares the channel itself to be in some condition. */
    public boolean isDeclaration() {
        return switch (this) {
            case OPENED, RESTORED, SUSPENDED, DEFUNCT -> true;
            case CONTACT, NO_CONTACT, UNANSWERED, PLANNED, CANCELLED -> false;
        };
    }

    /** Whether it declares the channel cut or dead. */
    public boolean isCut() {
        return this == SUSPENDED || this == DEFUNCT;
    }

    /** Order among declarations of the same time: the graver wins. Zero for what is no declaration. */
    int gravity() {
        return switch (this) {
            case OPENED -> 1;
            case RESTORED -> 2;
            case SUSPENDED -> 3;
            case DEFUNCT -> 4;
            case CONTACT, NO_CONTACT, UNANSWERED, PLANNED, CANCELLED -> 0;
        };
    }
}
