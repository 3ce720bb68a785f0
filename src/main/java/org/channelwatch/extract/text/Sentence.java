package org.channelwatch.extract.text;

/**
 * A stretch of an article that says something.
 *
 * @param from its first token
 * @param to the token after its last
 * @param number from 0, in its text
 * @param question whether it asks, and so asserts nothing
 * @param spoken whether it stands in a transcript
 * @param asked whether a reporter says it
 * @param speakerFrom the first token of the name of who says it; equal to {@code speakerTo} where that is not told
 * @param speakerTo the token after that name
 */
public record Sentence(
        int from, int to, int number, boolean question, boolean spoken, boolean asked, int speakerFrom, int speakerTo) {
    public static final Sentence NONE = new Sentence(0, 0, 0, false, false, false, 0, 0);

    /** Whether it is said off the cuff, to somebody who asks: not in the statement with which a transcript begins, before any speaker is named. */
    public boolean answering() {
        return spoken && (asked || speakerFrom < speakerTo);
    }
}
